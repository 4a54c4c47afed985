package app.revenant.paper;

/** Text as it may stand in XML, whatever was typed. */
final class Markup {

    /** Marks that turn the writing of all that follows them. */
    static final String DIRECTIONS = "[\u202a-\u202e\u2066-\u2069]";

    private Markup() {
    }

    /** Escaped; without what XML forbids and without marks of direction. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.replaceAll(DIRECTIONS, "").codePoints().filter(Markup::isAllowed).forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** The same, with its line breaks. */
    static String lines(String text) {
        return escaped(text.strip()).replaceAll("\\R", "<br/>");
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(point);
        }
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\n' && point != '\t' || point >= 0x7f && point < 0xa0;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && (point & 0xfffe) != 0xfffe;
    }
}
