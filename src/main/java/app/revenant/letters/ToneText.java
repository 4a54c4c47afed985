package app.revenant.letters;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as the phrases of tone read it: quotations dropped, lower-case, accents stripped, apostrophes straight, white
 * space collapsed; every char knows the code points of the given text it stands for.
 */
final class ToneText {

    private static final String APOSTROPHES = "'’‘‛ʼ′´`＇";
    private static final String HYPHENS = "-‐‑";

    private final StringBuilder plain = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final BitSet breaks = new BitSet();
    private boolean lineEnded;

    private ToneText() {
    }

    static ToneText of(String given) {
        BitSet quoted = Quotations.in(given);
        ToneText text = new ToneText();
        int at = 0;
        for (int i = 0; i < given.length(); at++) {
            int point = given.codePointAt(i);
            if (quoted.get(i)) {
                text.space(at, at);
            } else {
                text.read(point, at);
            }
            i += Character.charCount(point);
        }
        return text;
    }

    String plain() {
        return plain.toString();
    }

    /** The same, with a line feed for the space between paragraphs and after the line of a greeting. */
    String paragraphs() {
        StringBuilder text = new StringBuilder(plain);
        breaks.stream().forEach(index -> text.setCharAt(index, '\n'));
        return text.toString();
    }

    /** The first code point of the given text behind this char. */
    int start(int index) {
        return starts[index];
    }

    /** The end, exclusive, of the code points behind this char, accents that follow it included. */
    int end(int index) {
        return ends[index];
    }

    private void read(int point, int at) {
        if (point == '\n') {
            space(at, at + 1);
            endLine();
        } else if (APOSTROPHES.indexOf(point) >= 0) {
            put('\'', at, at + 1);
        } else if (HYPHENS.indexOf(point) >= 0) {
            put('-', at, at + 1);
        } else if (point < 128) {
            fold(point, at);
        } else {
            // One character may become several (ﬁ, İ, ½) or none at all.
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).codePoints()
                    .forEach(part -> fold(part, at));
        }
    }

    private void fold(int point, int at) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> accent(at);
            case Character.FORMAT -> { }
            default -> {
                if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                    space(at, at + 1);
                } else {
                    int lower = Character.toLowerCase(point);
                    Character.toString(lower).chars().forEach(unit -> put((char) unit, at, at + 1));
                }
            }
        }
    }

    private void space(int start, int end) {
        if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
            put(' ', start, end);
        }
    }

    /** A line that ends alone is one that was wrapped; two ends, or one after a comma, are a break. */
    private void endLine() {
        int last = plain.length() - 1;
        if (lineEnded || last > 0 && plain.charAt(last - 1) == ',') {
            breaks.set(last);
        }
        lineEnded = true;
    }

    private void accent(int at) {
        int last = plain.length() - 1;
        if (last >= 0 && ends[last] == at) {
            ends[last] = at + 1;
        }
    }

    private void put(char unit, int start, int end) {
        int index = plain.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, 2 * index);
            ends = Arrays.copyOf(ends, 2 * index);
        }
        lineEnded &= unit == ' ';
        plain.append(unit);
        starts[index] = start;
        ends[index] = end;
    }
}
