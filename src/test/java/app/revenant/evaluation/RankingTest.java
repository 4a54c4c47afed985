package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The area under the curve, counted by hand. */
class RankingTest {

    @Test
    void threeOfFourPairsInOrderAreThreeQuarters() {
        assertThat(auc(new double[] {0.1, 0.4, 0.35, 0.8}, 0, 0, 1, 1)).isEqualTo(0.75);
    }

    @Test
    void allInOrderIsOneAndTurnedRoundIsZero() {
        assertThat(auc(new double[] {0.1, 0.2, 0.3}, 0, 1, 1)).isEqualTo(1);
        assertThat(auc(new double[] {0.3, 0.2, 0.1}, 0, 1, 1)).isZero();
    }

    @Test
    void aTieCountsOneHalf() {
        assertThat(auc(new double[] {0.5, 0.5, 0.9}, 0, 1, 1)).isEqualTo(0.75);
        assertThat(auc(new double[] {0.5, 0.5, 0.5, 0.5}, 0, 1, 0, 1)).isEqualTo(0.5);
    }

    @Test
    void oneOutcomeAloneIsChance() {
        assertThat(auc(new double[] {0.2, 0.7}, 1, 1)).isEqualTo(0.5);
        assertThat(auc(new double[] {0.2, 0.7}, 0, 0)).isEqualTo(0.5);
    }

    @Test
    void whoIsDrawnTwiceCountsTwice() {
        List<Case> cases = List.of(Cases.of(0, false), Cases.of(1, true), Cases.of(2, true));
        Ranking ranking = new Ranking(new double[] {0.5, 0.9, 0.1}, cases);
        assertThat(ranking.auc(new int[] {1, 1, 1})).isEqualTo(0.5);
        assertThat(ranking.auc(new int[] {1, 2, 1})).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(ranking.auc(new int[] {1, 1, 0})).isEqualTo(1);
    }

    private static double auc(double[] predicted, int... answered) {
        return new Ranking(predicted, Cases.outcomes(answered)).auc(new int[] {1});
    }
}
