package app.revenant.desktop.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds a name by its first letters; case and accents do not matter. */
record TypeAhead(List<String> names) {

    /**
     * The first name that begins with what was typed. One letter again and again goes through all names that begin
     * with it.
     *
     * @param chosen the place of the name chosen now, -1 for none
     */
    OptionalInt find(String typed, int chosen) {
        String wanted = plain(typed);
        boolean onward = wanted.chars().distinct().count() == 1;
        String first = onward ? wanted.substring(0, 1) : wanted;
        int from = onward ? chosen + 1 : Math.max(0, chosen);
        for (int step = 0; step < names.size() && !wanted.isEmpty(); step++) {
            int place = (from + step) % names.size();
            if (plain(names.get(place)).startsWith(first)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
