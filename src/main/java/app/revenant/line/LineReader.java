package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a line such as {@code appel Delmas répondeur, rappeler jeudi 10h}. Both languages are always understood, together. */
public final class LineReader {

    private final Names names;
    private final String currency;
    private final Lexicon lexicon = new Lexicon();

    /** @param currency ISO 4217, of amounts that name none */
    public LineReader(Names names, String currency) {
        this.names = names;
        this.currency = currency;
    }

    /** @param now when and where the seller is: what tomorrow and ten o’clock mean */
    public Reading read(String text, ZonedDateTime now) {
        Tokens tokens = Tokens.of(text);
        List<Spot> spots = new Spotter(tokens, lexicon, names, now, currency).spots();
        List<Piece> pieces = new ArrayList<>(new Interpretation(text, tokens, spots, now).pieces());
        new Strangers(names, tokens, spots).among(pieces).ifPresent(pieces::add);
        pieces.sort(Comparator.comparing(Piece::from));
        return new Reading(text, chunks(text, tokens, spots, pieces));
    }

    /** The pieces as chunks, with the small words before them; the rest is note. */
    private static List<Chunk> chunks(String text, Tokens tokens, List<Spot> spots, List<Piece> pieces) {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        int free = 0;
        for (Piece piece : pieces) {
            int from = piece.noted() ? piece.from() : led(tokens, spots, piece.from(), free);
            int start = tokens.get(from).start();
            int end = tokens.get(piece.to() - 1).end();
            if (start > at) {
                chunks.add(Chunk.note(at, start));
            }
            chunks.add(new Chunk(start, end, piece.said(), piece.noted()));
            at = end;
            free = piece.to();
        }
        if (at < text.length()) {
            chunks.add(Chunk.note(at, text.length()));
        }
        return chunks;
    }

    private static int led(Tokens tokens, List<Spot> spots, int from, int free) {
        int at = from;
        while (at > free && !tokens.get(at).opens() && isSmall(tokens, spots, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isSmall(Tokens tokens, List<Spot> spots, int place) {
        Optional<Cue> cue = spots.stream().filter(spot -> spot.from() <= place && place < spot.to() && spot.said().isEmpty()).map(Spot::cue).findFirst();
        return Spotter.SMALL.contains(tokens.at(place)) || cue.filter(any -> any == Cue.ME || any == Cue.THEN || any == Cue.THEY).isPresent();
    }
}
