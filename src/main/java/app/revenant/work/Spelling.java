package app.revenant.work;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the ear has them: without accents, case, signs, and whatever stands between the words. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {
    }

    public static String plain(String text) {
        String bare = isAscii(text) ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether one letter more, less or other makes the one the other; equal ones are near, too. */
    static boolean isNear(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skipped = longer.length() == shorter.length() ? Math.min(same + 1, shorter.length()) : same;
        return shorter.substring(skipped).equals(longer.substring(Math.min(same + 1, longer.length())));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
