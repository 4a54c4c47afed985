package app.revenant.letters;

import app.revenant.model.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the meanings of one book. A way to say something is tried only where a word begins with its first two letters, and
 * gaps are bounded, so that a letter costs a fraction of a millisecond however it is written.
 */
final class Meanings {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789' -";
    private static final String SENTENCE_ENDS = ".!?;\n";

    /** Where a meaning was found, in chars of the text as read. */
    record Found(Meaning meaning, int start, int end) {
    }

    private record Way(Meaning meaning, Pattern pattern, List<Pattern> unless) {
    }

    private final Map<String, List<Way>> ways = new HashMap<>();

    private final Map<ToneCategory, List<Pattern>> harmless = new EnumMap<>(ToneCategory.class);
    private final Language language;

    Meanings(MeaningBook book) {
        language = book.language();
        Notation notation = new Notation(book.words());
        book.harmless().forEach((category, written) ->
                harmless.put(category, written.stream().map(notation::compile).toList()));
        for (Meaning meaning : book.meanings()) {
            List<Pattern> unless = meaning.unless().stream().map(notation::compile).toList();
            for (String written : meaning.find()) {
                Way way = new Way(meaning, notation.compile(written), unless);
                index(way, way.pattern().matcher(""));
            }
        }
    }

    /** A text that fails only for want of more letters may still become what is sought. */
    private void index(Way way, Matcher matcher) {
        for (String first : LETTERS.split("")) {
            if (mayBegin(matcher, first)) {
                for (String second : LETTERS.split("")) {
                    if (mayBegin(matcher, first + second)) {
                        ways.computeIfAbsent(first + second, letters -> new ArrayList<>()).add(way);
                    }
                }
            }
        }
    }

    private static boolean mayBegin(Matcher matcher, String letters) {
        return matcher.reset(letters).lookingAt() || matcher.hitEnd();
    }

    Language language() {
        return language;
    }

    void find(String text, Consumer<Found> taker) {
        for (int at = 0; at < text.length(); at++) {
            if (isWord(text, at) && !isWord(text, at - 1)) {
                for (Way way : ways.getOrDefault(letters(text, at), List.of())) {
                    read(way, text, at, taker);
                }
            }
        }
    }

    /** Whether a listed phrase stands in words that make it harmless. */
    boolean forgives(ToneCategory category, String text, int start, int end) {
        int[] sentence = sentence(text, start, end);
        for (Pattern pattern : harmless.getOrDefault(category, List.of())) {
            Matcher matcher = pattern.matcher(text).region(sentence[0], sentence[1]);
            while (matcher.find()) {
                if (matcher.start() < end && start < matcher.end() && !isWord(text, matcher.start() - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void read(Way way, String text, int at, Consumer<Found> taker) {
        Matcher matcher = way.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                .region(at, text.length());
        if (matcher.lookingAt() && matcher.end() > at && !isHarmless(way, text, at, matcher.end())) {
            taker.accept(new Found(way.meaning(), at, matcher.end()));
        }
    }

    private static boolean isHarmless(Way way, String text, int start, int end) {
        if (way.unless().isEmpty()) {
            return false;
        }
        int[] bounds = sentence(text, start, end);
        String sentence = text.substring(bounds[0], bounds[1]);
        return way.unless().stream().anyMatch(pattern -> findsAsWords(pattern, sentence));
    }

    /** From where to where the sentence goes in which these words stand, its mark included. */
    private static int[] sentence(String text, int start, int end) {
        int from = start;
        while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new int[] {from, Math.min(to + 1, text.length())};
    }

    private static boolean findsAsWords(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            if (!isWord(sentence, matcher.start() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return "" + text.charAt(at) + (LETTERS.indexOf(second) < 0 ? ' ' : second);
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
