package app.revenant.line;

import java.util.Optional;
import java.util.Set;

/** Finds the names one knows: a run of words all of which somebody bears. */
final class NameSpotter {

    private static final Set<String> BETWEEN = Set.of("de", "des", "du", "from", "at", "of", "chez", "@", "la", "le", "les", "d", "l");

    private final Names names;
    private final Tokens tokens;

    NameSpotter(Names names, Tokens tokens) {
        this.names = names;
        this.tokens = tokens;
    }

    boolean isKnown(int place) {
        return names.knows(tokens.at(place));
    }

    Optional<Spot> at(int place) {
        if (!isKnown(place)) {
            return Optional.empty();
        }
        int[] bearers = names.bearing(tokens.at(place));
        int end = place + 1;
        for (int next = next(end, bearers); next > end; next = next(end, bearers)) {
            bearers = Names.both(bearers, names.bearing(tokens.at(next - 1)));
            end = next;
        }
        return Optional.of(spot(place, end, bearers));
    }

    /** A later word that tells apart those of a name: a firm, or what their deal is called. */
    Optional<Spot> narrowing(Said.Who several, int[] bearers, int place) {
        String word = tokens.at(place);
        int[] fewer = narrowed(bearers, place);
        boolean tells = several.found().size() > 1 && fewer.length > 0 && fewer.length < bearers.length && !names.isCommon(word);
        int end = place + 1;
        while (tells && !tokens.within(end).isEmpty() && narrowed(fewer, end).length > 0) {
            end++;
        }
        return tells ? Optional.of(spot(place, end, fewer)) : Optional.empty();
    }

    /** Who of them is left by the word there. */
    int[] narrowed(int[] bearers, int place) {
        int[] left = Names.both(bearers, names.bearing(tokens.at(place)));
        return left.length > 0 ? left : Names.both(bearers, names.titled(tokens.at(place)));
    }

    int[] bearers(Spot spot) {
        int[] bearers = names.bearing(tokens.at(spot.from()));
        for (int place = spot.from() + 1; place < spot.to(); place++) {
            int[] fewer = Names.both(bearers, names.bearing(tokens.at(place)));
            bearers = fewer.length == 0 ? bearers : fewer;
        }
        return bearers;
    }

    /** Where the name ends with one word more; the same place where it does not. */
    private int next(int end, int[] bearers) {
        int at = end;
        while (at < end + 3 && BETWEEN.contains(tokens.within(at))) {
            at++;
        }
        boolean more = !tokens.within(at).isEmpty() && Names.both(bearers, names.bearing(tokens.at(at))).length > 0
                && (at == end || names.knows(tokens.at(at)));
        return more ? at + 1 : end;
    }

    private Spot spot(int from, int to, int[] bearers) {
        return Spot.of(from, to, new Said.Who(names.of(bearers), true, ""));
    }
}
