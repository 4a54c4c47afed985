package app.revenant.ghosting.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Recalibration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlendTest {

    private static final Recalibration TRUTH = new Recalibration(-0.5, 0.8, -0.4, 0.6);

    private static List<Blend.Case> drawn(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(each -> {
            double chance = 0.05 + 0.9 * random.nextDouble();
            double idle = 0.5 + 40 * random.nextDouble();
            int signs = 1 + random.nextInt(9);
            return new Blend.Case(chance, idle, signs, random.nextDouble() < TRUTH.of(chance, idle, signs));
        }).toList();
    }

    @Test
    void manyOutcomesLeadToWhatTheyWereDrawnFrom() {
        Recalibration found = Blend.of(drawn(20_000, 7));
        assertThat(found.alpha()).isCloseTo(TRUTH.alpha(), within(0.15));
        assertThat(found.model()).isCloseTo(TRUTH.model(), within(0.06));
        assertThat(found.idle()).isCloseTo(TRUTH.idle(), within(0.06));
        assertThat(found.signs()).isCloseTo(TRUTH.signs(), within(0.06));
    }

    @Test
    void theMeanOfWhatIsForeseenIsNearTheShareThatAnswered() {
        List<Blend.Case> cases = drawn(500, 11);
        Recalibration found = Blend.of(cases);
        double foreseen = cases.stream().mapToDouble(each -> found.of(each.chance(), each.idleDays(), each.signsOfLife())).average()
                .orElseThrow();
        double came = cases.stream().filter(Blend.Case::answered).count() / 500.0;
        assertThat(foreseen).isCloseTo(came, within(0.005));
    }

    @Test
    void sixtyCasesFarFromAnyDoubtStillLeadToFiniteNumbers() {
        List<Blend.Case> cases = Stream.concat(Collections.nCopies(45, new Blend.Case(0.9, 1, 8, true)).stream(),
                Collections.nCopies(15, new Blend.Case(0.1, 30, 1, false)).stream()).toList();
        Recalibration found = Blend.of(cases);
        assertThat(found.of(0.9, 1, 8)).isBetween(0.95, 0.9999);
        assertThat(found.of(0.1, 30, 1)).isBetween(0.0001, 0.1);
        assertThat(found.model()).isPositive();
    }

    @Test
    void withoutOutcomesTheModelHasTheWord() {
        assertThat(Blend.of(List.of())).isEqualTo(Recalibration.NONE);
    }

    @Test
    void certainAndImmediateIsReckonedWithToo() {
        Recalibration found = Blend.of(List.of(new Blend.Case(1, 0, 1, true), new Blend.Case(0, 0, 1, false)));
        assertThat(found.of(1, 0, 1)).isGreaterThan(0.5).isLessThanOrEqualTo(1);
        assertThat(found.of(0, 0, 1)).isLessThan(0.5).isGreaterThanOrEqualTo(0);
    }
}
