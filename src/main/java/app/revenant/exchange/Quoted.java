package app.revenant.exchange;

/** A value out of a file as a sentence may repeat it: on one line, and not endless. */
public record Quoted(String value) {

    private static final int LONGEST = 60;

    @Override
    public String toString() {
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line;
    }
}
