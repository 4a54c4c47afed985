package app.revenant.work;

import app.revenant.model.Apart;
import app.revenant.model.Id;
import app.revenant.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for two who share a key, so that nobody is compared with everybody. A key that many share (the number of a
 * switchboard, the address of an office) tells nobody apart and is passed over.
 */
final class Blocks<T> {

    private static final int MOST_ALIKE = 6;
    private static final int MOST_COMPARED = 60;

    private final Party party;
    private final Collection<T> all;
    private final Function<T, Id> id;
    private final Map<Apart, Duplicate> found = new LinkedHashMap<>();
    private final Set<Apart> told;

    /** @param told who is known not to be the same */
    Blocks(Party party, Collection<T> all, Function<T, Id> id, Set<Apart> told) {
        this.party = party;
        this.all = all;
        this.id = id;
        this.told = told;
    }

    /** The key alone says it. The first likeness two are found by is the one that is told. */
    Blocks<T> alike(Likeness likeness, Function<T, Stream<String>> keys) {
        return look(likeness, keys, MOST_ALIKE, (one, other) -> true);
    }

    /** The key says who is to be compared. */
    Blocks<T> alike(Likeness likeness, Function<T, Stream<String>> keys, BiPredicate<T, T> also) {
        return look(likeness, keys, MOST_COMPARED, also);
    }

    private Blocks<T> look(Likeness likeness, Function<T, Stream<String>> keys, int most, BiPredicate<T, T> also) {
        blocks(keys).values().stream().filter(block -> block.size() <= most).forEach(block -> pairs(likeness, block, also));
        return this;
    }

    List<Duplicate> found() {
        return List.copyOf(found.values());
    }

    /** Most keys are borne by one: a list is made only for the second. */
    private Map<String, List<T>> blocks(Function<T, Stream<String>> keys) {
        Map<String, T> first = new HashMap<>();
        Map<String, List<T>> blocks = new LinkedHashMap<>();
        for (T each : all) {
            keys.apply(each).distinct().forEach(key -> {
                T before = first.putIfAbsent(key, each);
                if (before != null) {
                    blocks.computeIfAbsent(key, any -> new ArrayList<>(List.of(before))).add(each);
                }
            });
        }
        return blocks;
    }

    private void pairs(Likeness likeness, List<T> block, BiPredicate<T, T> also) {
        for (int one = 0; one < block.size(); one++) {
            for (int other = one + 1; other < block.size(); other++) {
                Duplicate pair = new Duplicate(party, id(block.get(one)), id(block.get(other)), likeness);
                if (!told.contains(pair.apart()) && also.test(block.get(one), block.get(other))) {
                    found.putIfAbsent(pair.apart(), pair);
                }
            }
        }
    }

    private String id(T each) {
        return id.apply(each).value();
    }
}
