package app.revenant.ghosting.calibration;

import app.revenant.ghosting.Recalibration;
import java.util.List;

/** Fits what the seller's outcomes make of P: a logistic regression with a ridge towards the model's own word. */
final class Blend {

    /** Each coefficient's prior has spread 1; our judgement. */
    private static final double RIDGE = 1;
    private static final double[] MODEL_ALONE = {0, 1, 0, 0};
    private static final int MOST_ROUNDS = 50;
    private static final double STILL = 1e-10;

    /** What was foreseen once, and whether an answer came. */
    record Case(double chance, double idleDays, int signsOfLife, boolean answered) {
    }

    private Blend() {
    }

    static Recalibration of(List<Case> cases) {
        List<double[]> seen = cases.stream().map(each -> Recalibration.features(each.chance(), each.idleDays(), each.signsOfLife()))
                .toList();
        double[] beta = MODEL_ALONE.clone();
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > STILL; round++) {
            double[] step = step(cases, seen, beta);
            moved = 0;
            for (int i = 0; i < beta.length; i++) {
                beta[i] += step[i];
                moved = Math.max(moved, Math.abs(step[i]));
            }
        }
        return new Recalibration(beta[0], beta[1], beta[2], beta[3]);
    }

    /** One step of Newton's: the penalised likelihood is concave, so it leads to its top. */
    private static double[] step(List<Case> cases, List<double[]> seen, double[] beta) {
        int size = beta.length;
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            system[i][i] = RIDGE;
            system[i][size] = -RIDGE * (beta[i] - MODEL_ALONE[i]);
        }
        for (int each = 0; each < cases.size(); each++) {
            add(system, seen.get(each), beta, cases.get(each).answered());
        }
        return solved(system);
    }

    private static void add(double[][] system, double[] x, double[] beta, boolean answered) {
        double sum = 0;
        for (int i = 0; i < beta.length; i++) {
            sum += beta[i] * x[i];
        }
        double chance = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < beta.length; i++) {
            for (int j = 0; j < beta.length; j++) {
                system[i][j] += chance * (1 - chance) * x[i] * x[j];
            }
            system[i][beta.length] += ((answered ? 1 : 0) - chance) * x[i];
        }
    }

    /** By elimination; the ridge keeps every pivot above zero. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double share = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    system[row][column] -= share * system[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = system[row][size] / system[row][row];
        }
        return solution;
    }
}
