package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Engine;
import app.revenant.sample.ASeller;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A world made by the engine's own model: there the chance must do well, or the code is wrong. */
class SyntheticTest {

    private static Evaluation evaluation;
    private static Map<String, Score> scores;

    @BeforeAll
    static void runOnce() {
        Engine.Numbers numbers = ASeller.shipped().numbers();
        Traffic traffic = new SyntheticTraffic(numbers.a(), numbers.b(), numbers.sigma(), numbers.tau()).all();
        evaluation = new Trial(ASeller.shipped()).of(traffic, DayClock.CALENDAR);
        scores = evaluation.scores().stream().collect(Collectors.toMap(Score::rule, Function.identity()));
    }

    @Test
    void theChanceKnowsItsOwnWorld() {
        assertThat(scores.get("alive").auc()).isBetween(0.88, 0.905);
        assertThat(scores.get("alive-recalibrated").auc()).isEqualTo(scores.get("alive").auc());
    }

    @Test
    void thereItBeatsEverySimplerRuleByFar() {
        assertThat(evaluation.gains()).extracting(Gain::over).containsExactly("rotting-10", "idle", "idle-x", "alive-first-touch");
        assertThat(evaluation.gains().subList(0, 3)).allSatisfy(gain -> {
            assertThat(gain.aucWithin().low()).as(gain.over()).isGreaterThan(0.05).isLessThan(gain.auc());
            assertThat(gain.brierWithin().low()).as(gain.over()).isPositive();
        });
    }

    @Test
    void whereFurtherTouchesAreAnsweredTheySayMoreThanTheFirstAlone() {
        assertThat(evaluation.gains().get(3).aucWithin().low()).isPositive();
    }

    @Test
    void recalibratedItMeansWhatItSays() {
        assertThat(evaluation.recalibrated()).allSatisfy(fifth -> assertThat(fifth.observed()).isCloseTo(fifth.predicted(), within(0.06)));
        assertThat(evaluation.recalibrated()).isSortedAccordingTo(Comparator.comparingDouble(Fifth::observed));
    }

    @Test
    void theConstantMissesByTheSpreadOfTheOutcome() {
        double share = evaluation.answered();
        assertThat(scores.get("constant").brier()).isCloseTo(share * (1 - share), within(0.001));
    }

    @Test
    void theConstantKnowsNothing() {
        assertThat(scores.get("constant").auc()).isEqualTo(0.5);
    }
}
