package app.revenant.line;

/**
 * A word, number or sign of a line.
 *
 * @param start in UTF-16 units, {@code end} exclusive
 * @param bare without accents and case
 * @param opens whether a clause begins with it
 */
record Token(int start, int end, String raw, String bare, boolean opens) {

    boolean isCapital() {
        return Character.isUpperCase(raw.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetter(raw.codePointAt(0));
    }

    /** {@code +price}: a tag by its name. */
    boolean isTag() {
        return raw.length() > 1 && (raw.charAt(0) == '+' || raw.charAt(0) == '#') && Character.isLetter(raw.codePointAt(1));
    }
}
