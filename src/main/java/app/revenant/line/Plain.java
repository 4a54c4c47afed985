package app.revenant.line;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: accents, ligatures and case do not matter. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {
    }

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        boolean simple = lower.chars().allMatch(letter -> letter < 128);
        return simple ? lower : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
