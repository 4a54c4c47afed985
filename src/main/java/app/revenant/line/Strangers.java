package app.revenant.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A name nobody one knows bears: it stands where a name is expected, and is asked about. */
record Strangers(Names names, Tokens tokens, List<Spot> spots) {

    private static final int LONGEST = 3;

    Optional<Piece> among(List<Piece> pieces) {
        boolean named = pieces.stream().anyMatch(piece -> piece.said().stream().anyMatch(Said.Who.class::isInstance));
        int end = tokens.size() == 0 ? 0 : tokens.clauseEnd(0);
        for (int place = 0; place < end && !named; place++) {
            Optional<Piece> stranger = isFree(place, pieces) ? at(place, end, pieces) : Optional.empty();
            if (stranger.isPresent()) {
                return stranger;
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> at(int place, int end, List<Piece> pieces) {
        int to = place;
        while (to < end && to < place + LONGEST && isFree(to, pieces) && tokens.get(to).isCapital()) {
            to++;
        }
        if (to > place && (place > 0 || to == end || !isFree(to, pieces))) {
            return Optional.of(stranger(place, to));
        }
        int last = place;
        while (last < end && last < place + 2 && isFree(last, pieces)) {
            last++;
        }
        boolean closed = last == end && last == place + 1 || last < end && last > place && !isFree(last, pieces);
        return closed && follows(place) && tokens.at(place).length() > 1 ? Optional.of(stranger(place, last)) : Optional.empty();
    }

    /** Right after a call or a letter. */
    private boolean follows(int place) {
        int before = place;
        while (before > 0 && Spotter.SMALL.contains(tokens.at(before - 1))) {
            before--;
        }
        int last = before;
        return spots.stream().anyMatch(spot -> spot.to() == last && spot.says(Said.By.class));
    }

    private boolean isFree(int place, List<Piece> pieces) {
        Token token = tokens.get(place);
        boolean word = spots.stream().anyMatch(spot -> spot.from() <= place && place < spot.to());
        return !word && token.isWord() && !Spotter.SMALL.contains(token.bare()) && pieces.stream().noneMatch(piece -> piece.covers(place));
    }

    private Piece stranger(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int place = from; place < to; place++) {
            name.append(place > from ? " " : "").append(tokens.get(place).raw());
        }
        List<Candidate> like = IntStream.range(from, to).mapToObj(place -> names.like(tokens.at(place)))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        return new Piece(from, to, List.of(new Said.Who(like, false, name.toString())), false);
    }
}
