package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What predictions missed by, counted by hand. */
class LossesTest {

    @Test
    void brierIsTheMeanSquaredMiss() {
        assertThat(losses(new double[] {0.8, 0.4}, 1, 0).brier(new int[] {1})).isCloseTo((0.04 + 0.16) / 2, within(1e-12));
    }

    @Test
    void logLossIsTheMeanOfTheLogarithms() {
        double expected = -(Math.log(0.8) + Math.log(0.6)) / 2;
        assertThat(losses(new double[] {0.8, 0.4}, 1, 0).logLoss()).isCloseTo(expected, within(1e-12)).isCloseTo(0.3669845875, within(1e-9));
    }

    @Test
    void whoWasSureAndWrongLosesMuchButNotEverything() {
        assertThat(losses(new double[] {0}, 1).logLoss()).isCloseTo(-Math.log(1e-6), within(1e-9));
        assertThat(losses(new double[] {1}, 0).logLoss()).isCloseTo(-Math.log(1e-6), within(1e-6));
    }

    @Test
    void whoIsDrawnTwiceCountsTwice() {
        Losses losses = new Losses(new double[] {0.5, 1}, List.of(Cases.of(0, true), Cases.of(1, true)));
        assertThat(losses.brier(new int[] {2, 1})).isCloseTo(0.5 / 3, within(1e-12));
        assertThat(losses.brier(new int[] {0, 3})).isZero();
    }

    private static Losses losses(double[] predicted, int... answered) {
        return new Losses(predicted, Cases.outcomes(answered));
    }
}
