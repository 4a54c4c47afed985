package app.revenant.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who can be named, found by the words of their names. Made once for all that is known; a look-up touches only those who
 * bear the word.
 */
public final class Names {

    public static final Names NONE = new Names(List.of());

    /** As many as anybody looks through. */
    private static final int MOST = 50;
    private static final int SHORTEST = 3;
    private static final Set<String> COMMON = Set.of("a", "an", "and", "au", "aux", "chez", "co", "de", "des", "du", "en", "et", "for",
            "in", "la", "le", "les", "ltd", "of", "on", "par", "pour", "sa", "sarl", "sas", "sci", "the", "to", "un", "une", "will", "i", "je", "il",
            "me", "my", "mon", "no", "pas", "not", "is", "est", "at", "by", "with", "avec");

    private final List<Candidate> all;
    private final Map<String, int[]> named = new HashMap<>();
    private final Map<String, int[]> titled = new HashMap<>();
    private final String[] sorted;

    public Names(List<Candidate> all) {
        this.all = List.copyOf(all);
        Map<String, List<Integer>> names = new HashMap<>();
        Map<String, List<Integer>> titles = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            Candidate each = all.get(place);
            file(names, each.name() + " " + each.company(), place);
            file(titles, each.title(), place);
            for (String email : each.emails()) {
                names.computeIfAbsent(Plain.of(email), word -> new ArrayList<>()).add(place);
            }
        }
        names.forEach((word, places) -> named.put(word, places.stream().mapToInt(Integer::intValue).toArray()));
        titles.forEach((word, places) -> titled.put(word, places.stream().mapToInt(Integer::intValue).toArray()));
        sorted = named.keySet().stream().filter(word -> !COMMON.contains(word)).sorted().toArray(String[]::new);
    }

    private static void file(Map<String, List<Integer>> index, String text, int place) {
        new HashSet<>(Tokens.words(text)).forEach(word -> index.computeIfAbsent(word, any -> new ArrayList<>(1)).add(place));
    }

    boolean knows(String word) {
        return !COMMON.contains(word) && named.containsKey(word);
    }

    /** A word that says nothing by itself but belongs to a name beside it. */
    boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    int[] bearing(String word) {
        return named.getOrDefault(word, new int[0]);
    }

    int[] titled(String word) {
        return titled.getOrDefault(word, new int[0]);
    }

    /** Those of both lists, which are in order. */
    static int[] both(int[] one, int[] other) {
        int[] shorter = one.length < other.length ? one : other;
        int[] longer = one.length < other.length ? other : one;
        return Arrays.stream(shorter).filter(each -> Arrays.binarySearch(longer, each) >= 0).toArray();
    }

    List<Candidate> of(int[] places) {
        return Arrays.stream(places).limit(MOST).mapToObj(all::get).toList();
    }

    /** Whose name begins like that, else is spelt nearly like that. */
    List<Candidate> like(String typed) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        List<String> begun = begun(typed).toList();
        List<String> near = begun.isEmpty() && typed.length() > SHORTEST
                ? begun(typed.substring(0, 1)).filter(word -> Typos.isNear(typed, word)).toList() : begun;
        return of(near.stream().flatMapToInt(word -> Arrays.stream(bearing(word))).distinct().sorted().toArray());
    }

    private Stream<String> begun(String typed) {
        int at = Arrays.binarySearch(sorted, typed);
        int from = at < 0 ? -at - 1 : at;
        return IntStream.range(from, sorted.length).mapToObj(each -> sorted[each]).takeWhile(word -> word.startsWith(typed));
    }
}
