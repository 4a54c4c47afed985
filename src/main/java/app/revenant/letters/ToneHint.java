package app.revenant.letters;

/**
 * One place in a text where the tone may hurt.
 *
 * @param start in Unicode code points of the text as given
 * @param end in code points, exclusive
 * @param words exactly that slice of the text
 * @param better a better wording, in the language of the phrase found
 */
public record ToneHint(
        ToneCategory category, ToneSeverity severity, int start, int end, String words, String better) {

    /** The same over whole words and without white space at its end, for showing: phrases may be found by a stem. */
    public ToneHint overWholeWords(String text) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(0, end);
        while (to > from && isSpace(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        while (to > from && to < text.length() && isWord(text.codePointBefore(to)) && isWord(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        while (from > 0 && from < to && isWord(text.codePointAt(from)) && isWord(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return new ToneHint(category, severity, text.codePointCount(0, from), text.codePointCount(0, to),
                text.substring(from, to), better);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
