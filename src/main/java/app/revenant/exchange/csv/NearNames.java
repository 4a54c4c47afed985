package app.revenant.exchange.csv;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names compared as people read them, and those that somebody may have meant. */
final class NearNames {

    private static final int SHOWN = 3;

    private NearNames() {
    }

    /** Without case and spaces: "GTXPro" and "GTX Pro" are one product. */
    static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0\\u202f]+", "").toLowerCase(Locale.ROOT);
    }

    static String nearest(String name, Collection<String> names) {
        List<String> near = names.stream().distinct()
                .sorted(Comparator.<String>comparingInt(each -> distance(plain(name), plain(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN).toList();
        return String.join(", ", near);
    }

    /** How many letters must change; a part of a name is nearer than another name of that length. */
    static int distance(String left, String right) {
        int[] before = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] now = new int[right.length() + 1];
            now[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(before[column - 1] + changed, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        boolean isPart = !left.isEmpty() && (right.contains(left) || left.contains(right));
        return isPart ? 0 : before[right.length()];
    }
}
