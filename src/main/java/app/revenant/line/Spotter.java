package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import app.revenant.model.Money;
import app.revenant.model.Tag;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes over a line once and marks what it recognises, each word at most once. */
final class Spotter {

    private static final Set<String> NOT = Set.of("pas", "no", "not", "sans", "without", "aucun", "aucune", "ni", "jamais", "never", "t");
    /** Before or after these a name or a channel still stands where one expects it. */
    static final Set<String> SMALL = Set.of("a", "au", "aux", "to", "the", "le", "la", "les", "l", "un", "une", "an", "with", "avec", "chez", "de",
            "d", "du", "at", "@", "from", "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "monsieur", "madame", "via", "par", "by", "on", "et", "and", "for",
            "pour", "sur", "j", "ai", "i", "je", "me", "his", "her", "son", "sa", "their", "my", "mon");
    private static final int FEW = 2;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final NameSpotter names;
    private final Dates dates;
    private final Prices prices;
    private final List<Spot> spots = new ArrayList<>();
    private int[] bearers = {};
    private Optional<Said.Who> who = Optional.empty();
    private int clause;
    private int loose;

    Spotter(Tokens tokens, Lexicon lexicon, Names names, ZonedDateTime now, String currency) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = new NameSpotter(names, tokens);
        this.dates = new Dates(tokens, now);
        this.prices = new Prices(tokens, currency);
    }

    List<Spot> spots() {
        int place = 0;
        while (place < tokens.size()) {
            if (tokens.get(place).opens()) {
                clause += place == 0 ? 0 : 1;
                loose = 0;
            }
            int at = place;
            Optional<Spot> spot = spot(at);
            spot.ifPresent(spots::add);
            loose += spot.isPresent() || SMALL.contains(tokens.at(place)) ? 0 : 1;
            place = spot.map(Spot::to).orElse(place + 1);
        }
        return spots;
    }

    private Optional<Spot> spot(int place) {
        Token token = tokens.get(place);
        if (token.isTag()) {
            return Optional.of(Spot.of(place, place + 1, lexicon.tag(token.bare().substring(1)).orElse(new Said.Strange(token.raw()))));
        }
        boolean until = !spots.isEmpty() && spots.get(spots.size() - 1).to() == place && spots.get(spots.size() - 1).cue() == Cue.UNTIL;
        Optional<Spot> day = until ? dates.readUntil(place).map(found -> Spot.at(place, found)) : Optional.empty();
        return day.or(() -> name(place)).or(() -> dates.read(place).map(found -> Spot.at(place, found)))
                .or(() -> dates.isStrange(place) ? Optional.of(Spot.of(place, place + 1, new Said.Strange(token.raw()))) : Optional.empty())
                .or(() -> prices.read(place).map(found -> price(place, found))).or(() -> phrase(place));
    }

    private static Spot price(int place, Found<Money> found) {
        return Spot.of(place, found.end(), new Said.Price(found.what()), new Said.Mentioned(Tag.PRICE));
    }

    private Optional<Spot> name(int place) {
        Token token = tokens.get(place);
        if (who.isPresent()) {
            return who.flatMap(several -> names.narrowing(several, bearers, place)).map(this::named);
        }
        boolean word = lexicon.isWord(token.bare()) || token.isWord() && dates.read(place).isPresent();
        boolean capital = token.isCapital() && !(place == 0 && lexicon.isContact(token.bare()));
        boolean called = !lexicon.isContact(token.bare()) && !spots.isEmpty() && spots.get(spots.size() - 1).to() == place
                && spots.get(spots.size() - 1).says(Said.By.class);
        boolean expected = clause == 0 && loose == 0 && (!word || called);
        return capital || expected || token.raw().contains("@") ? names.at(place).map(this::named) : Optional.empty();
    }

    private Spot named(Spot spot) {
        Said.Who found = (Said.Who) spot.said().get(0);
        bearers = who.isEmpty() ? names.bearers(spot) : names.narrowed(bearers, spot.from());
        who = Optional.of(found);
        return spot;
    }

    private Optional<Spot> phrase(int place) {
        return lexicon.at(tokens, place).stream().filter(phrase -> fits(phrase, place)).findFirst().map(phrase -> Spot.of(place, phrase));
    }

    private boolean fits(Phrase phrase, int place) {
        boolean contact = phrase.said().stream().anyMatch(said -> said instanceof Said.Came || said instanceof Said.By);
        boolean meaning = !phrase.said().isEmpty() && !contact;
        boolean placed = !contact || !phrase.isSingle() || loose <= (clause == 0 ? FEW : 0) || phrase.cue() == Cue.PLAN;
        String last = phrase.words().get(phrase.words().size() - 1);
        boolean open = !phrase.isSingle() && contact && last.matches("de|d|from");
        boolean denied = meaning && NOT.contains(tokens.at(place - 1)) || meaning && NOT.contains(tokens.at(place - 2)) && SMALL.contains(tokens.at(place - 1));
        return placed && !denied && (!open || isSomebody(place + phrase.words().size()));
    }

    private boolean isSomebody(int place) {
        int at = SMALL.contains(tokens.within(place)) ? place + 1 : place;
        return !tokens.within(at).isEmpty() && (tokens.get(at).isCapital() || names.isKnown(at));
    }
}
