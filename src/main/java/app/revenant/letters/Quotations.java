package app.revenant.letters;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which characters of a text are somebody else's words: lines that begin with {@code >}, and what stands inside « »,
 * “ ” or straight double quotes. A quotation ends within its paragraph, so that one stray mark hides no more than that.
 */
final class Quotations {

    private static final String OPENING = "«“\"";
    private static final String CLOSING = "»”\"";
    private static final int NONE = -1;

    private final String text;
    private final BitSet quoted;
    private final int[] openAt = new int[OPENING.length()];

    private Quotations(String text) {
        this.text = text;
        this.quoted = new BitSet(text.length());
    }

    /** One bit for each char of the text. */
    static BitSet in(String text) {
        Quotations quotations = new Quotations(text);
        quotations.markLines();
        quotations.markSpans();
        return quotations.quoted;
    }

    private void markLines() {
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(start);
            if (text.substring(start, end).stripLeading().startsWith(">")) {
                quoted.set(start, end);
            }
            start = end + 1;
        }
    }

    private void markSpans() {
        Arrays.fill(openAt, NONE);
        for (int i = 0; i < text.length(); i++) {
            if (isLineBreak(i) && isBlankLineAfter(i)) {
                Arrays.fill(openAt, NONE);
            } else if (!quoted.get(i)) {
                read(i, text.charAt(i));
            }
        }
    }

    private void read(int i, char mark) {
        int closing = CLOSING.indexOf(mark);
        int opening = OPENING.indexOf(mark);
        if (closing != NONE && openAt[closing] != NONE) {
            close(openAt[closing], i);
        } else if (opening != NONE && openAt[opening] == NONE) {
            openAt[opening] = i;
        }
    }

    /** Marks opened inside the span are part of what is quoted and pair with nothing outside. */
    private void close(int from, int to) {
        quoted.set(from, to + 1);
        for (int kind = 0; kind < openAt.length; kind++) {
            if (openAt[kind] >= from) {
                openAt[kind] = NONE;
            }
        }
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(end)) {
            end++;
        }
        return end;
    }

    private boolean isBlankLineAfter(int lineBreak) {
        int next = lineBreak + 1;
        if (text.charAt(lineBreak) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return text.substring(next, endOfLine(next)).isBlank();
    }

    private boolean isLineBreak(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
