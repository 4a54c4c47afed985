package app.revenant.work;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are looked for: without accents and case, ligatures as the letters they stand for. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {
    }

    static String text(String text) {
        String plain = isPlain(text) ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : lower.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
    }

    /** The words of a text, folded. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text(text))).filter(word -> !word.isEmpty()).toList();
    }

    /** Most texts are, and this is many times faster than to normalise them. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) > 127) {
                return false;
            }
        }
        return true;
    }
}
