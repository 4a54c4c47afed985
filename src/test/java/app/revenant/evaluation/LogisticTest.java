package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The regression, against what can be counted by hand. */
class LogisticTest {

    @Test
    void twoGroupsGetTheirOwnShares() {
        double[] found = fit(new Logistic(0), groups(8000, 0.25, 0.75));
        assertThat(Logistic.chance(found, new double[] {0})).isCloseTo(0.25, within(1e-3));
        assertThat(Logistic.chance(found, new double[] {1})).isCloseTo(0.75, within(1e-3));
        assertThat(found[1]).as("a little less, for the pull towards nothing").isBetween(2 * Math.log(3) - 0.01, 2 * Math.log(3));
    }

    @Test
    void whereNothingVariesTheLevelIsTheShare() {
        double[] found = fit(new Logistic(0), groups(1000, 0.2, 0.2));
        assertThat(found[0]).isCloseTo(Math.log(0.25), within(1e-3));
        assertThat(found[1]).isCloseTo(0, within(1e-3));
    }

    @Test
    void casesToldApartPerfectlyThrowNothingFar() {
        double[] found = fit(new Logistic(0), groups(20, 0, 1));
        assertThat(found[1]).isBetween(1.0, 10.0);
        assertThat(Logistic.chance(found, new double[] {1})).isBetween(0.7, 1.0);
    }

    @Test
    void withHardlyAnyCasesTheSlopeStaysWhereItIsExpected() {
        double[] found = fit(new Logistic(1, 0), List.of(new double[] {0.5, 2, 1}, new double[] {0.5, 2, 0}));
        assertThat(found[1]).isCloseTo(1, within(0.2));
        assertThat(found[2]).isCloseTo(0, within(0.5));
        assertThat(Logistic.chance(found, new double[] {0.5, 2})).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void oneOutcomeAloneStillEnds() {
        double[] found = fit(new Logistic(0), groups(100, 1, 1));
        assertThat(Logistic.chance(found, new double[] {0})).isBetween(0.95, 1.0);
    }

    @Test
    void equationsAreSolvedAlsoWhereTheFirstPivotIsMissing() {
        assertThat(Elimination.solve(new double[][] {{0, 2, 4}, {3, 1, 5}})).containsExactly(new double[] {1, 2}, within(1e-12));
    }

    /** Rows of one feature, 0 or 1 by halves, with the outcome behind it. */
    private static List<double[]> groups(int size, double ofZero, double ofOne) {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < size / 2; i++) {
            rows.add(new double[] {0, i < ofZero * size / 2 ? 1 : 0});
            rows.add(new double[] {1, i < ofOne * size / 2 ? 1 : 0});
        }
        return rows;
    }

    private static double[] fit(Logistic logistic, List<double[]> rows) {
        boolean[] answered = new boolean[rows.size()];
        List<double[]> features = new ArrayList<>();
        for (int i = 0; i < answered.length; i++) {
            double[] row = rows.get(i);
            answered[i] = row[row.length - 1] == 1;
            features.add(Arrays.copyOf(row, row.length - 1));
        }
        return logistic.fit(features, answered);
    }
}
