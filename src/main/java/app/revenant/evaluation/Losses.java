package app.revenant.evaluation;

import java.util.List;

/** What each prediction missed by: squared for Brier's score, and the log-loss in nats. */
final class Losses {

    private static final double NEVER_SURE = 1e-6;

    private final List<Case> cases;
    private final double[] predicted;

    Losses(double[] predicted, List<Case> cases) {
        this.cases = cases;
        this.predicted = predicted.clone();
    }

    double brier(int[] times) {
        double sum = 0;
        double count = 0;
        for (int i = 0; i < predicted.length; i++) {
            Case each = cases.get(i);
            double miss = predicted[i] - (each.answered() ? 1 : 0);
            sum += times[each.group()] * miss * miss;
            count += times[each.group()];
        }
        return sum / count;
    }

    double logLoss() {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            double chance = within(predicted[i]);
            sum -= Math.log(cases.get(i).answered() ? chance : 1 - chance);
        }
        return sum / predicted.length;
    }

    /** A chance that can be taken the logarithm of, both ways. */
    static double within(double chance) {
        return Math.max(NEVER_SURE, Math.min(1 - NEVER_SURE, chance));
    }
}
