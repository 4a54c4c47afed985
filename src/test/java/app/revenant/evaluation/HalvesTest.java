package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The split by those who ask. */
class HalvesTest {

    @Test
    void nobodyIsOnBothSides() {
        Halves halves = Halves.of(cases(101));
        assertThat(askers(halves.learnt())).hasSize(50).doesNotContainAnyElementsOf(askers(halves.tested()));
        assertThat(askers(halves.tested())).hasSize(51);
        assertThat(halves.learnt().size() + halves.tested().size()).isEqualTo(303);
    }

    @Test
    void theSplitIsTheSameEveryTimeWhateverTheOrder() {
        List<Case> turned = new ArrayList<>(cases(40));
        Collections.reverse(turned);
        assertThat(askers(Halves.of(turned).learnt())).isEqualTo(askers(Halves.of(cases(40)).learnt()));
    }

    @Test
    void itIsNoSplitByTheOrderInWhichTheyCame() {
        assertThat(askers(Halves.of(cases(40)).learnt())).anyMatch(asker -> asker < 20).anyMatch(asker -> asker >= 20);
    }

    @Test
    void oneAloneIsTested() {
        assertThat(Halves.of(cases(1)).learnt()).isEmpty();
        assertThat(Halves.of(cases(1)).tested()).hasSize(3);
    }

    private static List<Case> cases(int askers) {
        List<Case> cases = new ArrayList<>();
        for (int place = 0; place < 3 * askers; place++) {
            cases.add(Cases.of(place % askers, place % 2 == 0));
        }
        return cases;
    }

    private static Set<Integer> askers(List<Case> cases) {
        return cases.stream().map(Case::group).collect(Collectors.toSet());
    }
}
