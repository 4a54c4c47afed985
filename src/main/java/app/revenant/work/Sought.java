package app.revenant.work;

import app.revenant.store.WordIndex.Wanted;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What was typed, as words. Anything may be typed: of a long text only the beginning counts, and what is no letter and no
 * digit parts words.
 *
 * @param words folded; none where nothing was typed that can be found
 */
record Sought(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 .()/\\u00a0\\u202f-]{3,}");

    Sought {
        words = List.copyOf(words);
    }

    static Sought of(String typed) {
        return new Sought(Folded.words(start(typed)).stream().limit(MOST_WORDS).toList());
    }

    /** The same where it may be a telephone number: one word of its digits. */
    static Sought ofNumber(String typed) {
        String text = start(typed).strip();
        String digits = text.replaceAll("\\D", "").replaceFirst("^0+", "");
        return NUMBER.matcher(text).matches() && !digits.isEmpty() ? new Sought(List.of(digits)) : new Sought(List.of());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Wanted> whole() {
        return wanted(word -> new Wanted(word, false, List.of()));
    }

    List<Wanted> begun() {
        return wanted(word -> new Wanted(word, true, List.of()));
    }

    List<Wanted> near(Spellings spellings) {
        return wanted(word -> new Wanted(word, true, spellings.near(word)));
    }

    private List<Wanted> wanted(Function<String, Wanted> each) {
        return words.stream().map(each).toList();
    }

    private static String start(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
