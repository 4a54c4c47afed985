package app.revenant.exchange.mail;

/**
 * Text for a header. Line breaks and control characters would begin another header and become a space; what looks like
 * an encoded word is parted, since readers decode it wherever it stands, line breaks included.
 */
final class OneLine {

    private OneLine() {
    }

    static String of(String text) {
        return text.replaceAll("\\s*[\\p{Cntrl}\\u0085\\u2028\\u2029]+\\s*", " ").replace("=?", "= ?").strip();
    }
}
