package app.revenant.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe goes before whatever would start one, and before
 * what already looks guarded, so that taking one off again gives the text exactly.
 */
final class Guard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    private Guard() {
    }

    static String on(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String off(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
