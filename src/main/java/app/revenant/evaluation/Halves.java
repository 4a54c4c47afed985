package app.revenant.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Half of those who ask, to learn from, and the other half, to test on. Cases of one person are never on both sides: else a
 * rule could know the person again.
 */
record Halves(List<Case> learnt, List<Case> tested) {

    private static final long SEED = 1847;

    static Halves of(List<Case> cases) {
        List<Integer> askers = new ArrayList<>(cases.stream().map(Case::group).collect(Collectors.toCollection(TreeSet::new)));
        Collections.shuffle(askers, new Random(SEED));
        Set<Integer> learners = new HashSet<>(askers.subList(0, askers.size() / 2));
        return new Halves(cases.stream().filter(each -> learners.contains(each.group())).toList(),
                cases.stream().filter(each -> !learners.contains(each.group())).toList());
    }
}
