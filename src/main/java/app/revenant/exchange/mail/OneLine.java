package app.revenant.exchange.mail;

/** Text for a header: line breaks and control characters would begin another header and become a space. */
final class OneLine {

    private OneLine() {
    }

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
