package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.sample.ASeller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rolling origin, and where it says that there is too little. */
class OwnTrialTest {

    private static final long WEEK = 7 * 86_400L;

    @Test
    void belowSixtyKnownOutcomesNothingIsSaid() {
        OwnTrial.Result result = trial(weeks(0, 30, 15));
        assertThat(result.cases()).isEqualTo(30);
        assertThat(result.answered()).isEqualTo(15);
        assertThat(result.evaluation()).isEmpty();
        assertThat(trial(List.of()).evaluation()).isEmpty();
    }

    @Test
    void sixtyOfWhichFifteenOfEachKindAndAsManyAfterAreEnough() {
        List<Case> cases = new ArrayList<>(weeks(0, 60, 15));
        cases.addAll(weeks(4, 30, 15));
        Evaluation evaluation = trial(cases).evaluation().orElseThrow();
        assertThat(evaluation.learnt()).isEqualTo(60);
        assertThat(evaluation.n()).isEqualTo(30);
        assertThat(evaluation.answered()).isEqualTo(0.5);
    }

    @Test
    void fourteenOfAKindAreNotEnoughOnEitherSide() {
        List<Case> before = new ArrayList<>(weeks(0, 60, 14));
        before.addAll(weeks(4, 30, 15));
        assertThat(trial(before).evaluation()).isEmpty();
        List<Case> after = new ArrayList<>(weeks(0, 60, 15));
        after.addAll(weeks(4, 30, 16));
        assertThat(trial(after).evaluation()).isEmpty();
    }

    @Test
    void nothingIsLearntFromWhatWasNotCertainYet() {
        List<Case> cases = new ArrayList<>(weeks(0, 60, 30));
        cases.addAll(weeks(3, 60, 30));
        assertThat(trial(cases).evaluation()).isEmpty();
        cases.addAll(weeks(5, 60, 30));
        assertThat(trial(cases).evaluation().orElseThrow().learnt()).isEqualTo(60);
    }

    /** The first tested all answer, against all that was known; four weeks later the constant has heard of it. */
    @Test
    void everyFourWeeksItLearnsAgain() {
        List<Case> once = new ArrayList<>(weeks(0, 60, 15));
        once.addAll(weeks(4, 30, 15));
        List<Case> twice = new ArrayList<>(weeks(0, 60, 15));
        twice.addAll(weeks(4, 30, 30));
        twice.addAll(weeks(8, 30, 15));
        double first = brierOfConstant(once);
        assertThat(first).isEqualTo((15 * 0.75 * 0.75 + 15 * 0.25 * 0.25) / 30, within(1e-12));
        double level = 45 / 90.0;
        assertThat(brierOfConstant(twice)).isEqualTo((30 * 0.75 * 0.75 + 30 * level * level) / 60, within(1e-12));
    }

    private static double brierOfConstant(List<Case> cases) {
        return trial(cases).evaluation().orElseThrow().scores().get(0).brier();
    }

    private static OwnTrial.Result trial(List<Case> cases) {
        return new OwnTrial(ASeller.shipped()).of(cases);
    }

    /** So many cases of one Monday, the first of them answered. */
    private static List<Case> weeks(int week, int count, int answered) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(Cases.at(i, Cases.MONDAY + week * WEEK, 1 + i % 4, 1 + i % 20, i < answered));
        }
        return cases;
    }
}
