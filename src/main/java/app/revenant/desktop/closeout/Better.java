package app.revenant.desktop.closeout;

import java.util.Arrays;
import java.util.List;

/** A better wording put in the place of the sentence that hurts. Positions are chars of the text. */
final class Better {

    private static final String ENDS = ".!?…";

    private Better() {
    }

    /** The wordings a hint offers; what stands in brackets is advice, not a wording: the sentence is taken out. */
    static List<String> wordings(String better) {
        return Arrays.stream(better.split(" / ")).map(String::strip)
                .map(wording -> wording.startsWith("(") ? "" : wording.replaceAll("\\s*\\([^)]*\\)", "")).distinct().toList();
    }

    /** @return the text with the whole sentence around the place replaced, or taken out with the space after it */
    static String replaced(String text, int start, int end, String wording) {
        int from = sentenceStart(text, start);
        int to = sentenceEnd(text, end);
        if (wording.isEmpty()) {
            while (to < text.length() && text.charAt(to) == ' ') {
                to++;
            }
        }
        return text.substring(0, from) + wording + text.substring(to);
    }

    private static int sentenceStart(String text, int start) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n' && !isEnd(text, from - 1)) {
            from--;
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int sentenceEnd(String text, int end) {
        if (end > 0 && isEnd(text, end - 1)) {
            return end;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && !isEnd(text, to)) {
            to++;
        }
        return to < text.length() && isEnd(text, to) ? to + 1 : to;
    }

    /** A mark ends a sentence only before white space: "3.5" and "example.com" do not end. */
    private static boolean isEnd(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
