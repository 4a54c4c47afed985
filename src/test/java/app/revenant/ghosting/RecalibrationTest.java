package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import app.revenant.sample.When;
import org.junit.jupiter.api.Test;

class RecalibrationTest {

    private static final Recalibration DARK = new Recalibration(-3, 1, 0, 0);

    private static Assessment assessed(ADeal deal, Recalibration recalibration) {
        Ground ground = ASeller.aSeller().ground();
        return new Assessor(new Ground(ground.settings(), ground.time(), ground.engine(), recalibration))
                .assess(deal.history(), deal.contact(), When.NOW);
    }

    @Test
    void nothingLearntLeavesTheModelsWord() {
        assertThat(Recalibration.NONE.of(0.4123, 12, 3)).isCloseTo(0.4123, within(1e-12));
    }

    @Test
    void theFourNumbersActAsPrinted() {
        double logit = -0.2 + 0.9 * Math.log(0.25 / 0.75) - 0.3 * Math.log(10) + 0.5 * Math.log(4);
        assertThat(new Recalibration(-0.2, 0.9, -0.3, 0.5).of(0.25, 10, 4)).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-12));
    }

    @Test
    void aSilenceOfNoLengthCountsAsTheShortestGap() {
        Recalibration idle = new Recalibration(0, 1, 0.5, 0);
        assertThat(idle.of(0.5, 0, 1)).isEqualTo(idle.of(0.5, 0.02, 1));
    }

    @Test
    void theStateFollowsWhatWasLearnt() {
        ADeal deal = aDeal().atProposal().silentFor(14).wrote(ago(12)).wrote(ago(6));
        assertThat(assessed(deal, Recalibration.NONE).state()).isEqualTo(State.QUIET);
        assertThat(assessed(deal, DARK).state()).isEqualTo(State.GHOST);
        assertThat(assessed(deal, DARK).vitality().orElseThrow().uncalibrated())
                .isEqualTo(assessed(deal, Recalibration.NONE).vitality().orElseThrow().alive());
    }

    @Test
    void whatIsLeftOfTheChanceIsMeasuredOnTheSameScale() {
        Vitality read = assessed(aDeal().atProposal().silentFor(14).wrote(ago(12)), DARK).vitality().orElseThrow();
        assertThat(read.alive()).isLessThan(read.atRest());
        Vitality atRest = DARK.of(new Vitality(0.8, 1, 0.8), 3, 2);
        assertThat(atRest.alive()).isEqualTo(atRest.atRest());
    }
}
