package app.revenant.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The distinct words of four letters or more, found by a word that is one typing error away: a letter too many, too few or
 * wrong, or two neighbours swapped. Two such words become equal when the right letter of each is left out, so every word is
 * kept under all it becomes that way (Mor and Fraenkel 1982; "SymSpell"), as hashes: a lookup takes microseconds
 * and 200,000 words some 15 MB. What became unused stays until the whole is built again.
 */
final class Spellings {

    static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int FRESH = 5_000;
    private static final int MOST = 16;

    private final Set<String> known = new HashSet<>();
    private final Map<Integer, List<String>> fresh = new HashMap<>();
    private String[] words = {};
    /** The hash of what a word becomes, then the word's place; in order. */
    private long[] cuts = {};
    private int freshWords;

    void add(Collection<String> more) {
        for (String word : more) {
            if (isEligible(word) && known.add(word)) {
                cutsOf(word).forEach(cut -> fresh.computeIfAbsent(cut.hashCode(), none -> new ArrayList<>(1)).add(word));
                freshWords++;
                if (freshWords > FRESH + words.length / 4) {
                    settle();
                }
            }
        }
    }

    /** At most a few known words one error away; never the word itself. */
    List<String> near(String word) {
        if (!isEligible(word)) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String cut : cutsOf(word)) {
            int hash = cut.hashCode();
            fresh.getOrDefault(hash, List.of()).stream().filter(each -> isNear(word, each)).forEach(found::add);
            for (int place = placeOf(hash); place < cuts.length && (int) (cuts[place] >> 32) == hash; place++) {
                String each = words[(int) cuts[place]];
                if (isNear(word, each)) {
                    found.add(each);
                }
            }
        }
        found.remove(word);
        return found.stream().limit(MOST).toList();
    }

    static boolean isEligible(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && word.chars().allMatch(Character::isLetter);
    }

    /** Whether one error, or none, makes one of the other. */
    static boolean isNear(String one, String other) {
        if (one.length() > other.length()) {
            return isNear(other, one);
        }
        int start = 0;
        while (start < one.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (other.length() - one.length() == 1) {
            return one.substring(start).equals(other.substring(start + 1));
        }
        return one.length() == other.length() && (start >= one.length() - 1 || one.substring(start + 1).equals(other.substring(start + 1))
                || isSwapped(one, other, start));
    }

    private static boolean isSwapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static Set<String> cutsOf(String word) {
        Set<String> all = new HashSet<>();
        all.add(word);
        for (int place = 0; place < word.length(); place++) {
            all.add(word.substring(0, place) + word.substring(place + 1));
        }
        return all;
    }

    private int placeOf(int hash) {
        int place = Arrays.binarySearch(cuts, (long) hash << 32);
        return place < 0 ? -place - 1 : place;
    }

    /** Fresh words are kept in a map, which costs ten times the room: now and then they join the others. */
    private void settle() {
        words = known.toArray(String[]::new);
        long[] all = new long[Arrays.stream(words).mapToInt(word -> word.length() + 1).sum()];
        int count = 0;
        for (int place = 0; place < words.length; place++) {
            for (String cut : cutsOf(words[place])) {
                all[count++] = (long) cut.hashCode() << 32 | place;
            }
        }
        cuts = Arrays.copyOf(all, count);
        Arrays.sort(cuts);
        fresh.clear();
        freshWords = 0;
    }
}
