package app.revenant.desktop.kit.silence;

/** A note as one short line. */
final class Quote {

    private static final int LONGEST = 64;

    private Quote() {
    }

    static String of(String note) {
        String line = note.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
