package app.revenant.ghosting.calibration;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two parameters of the beta drop-out, as the most probable on a grid of steps of .01 in their logarithms, with
 * log-normal priors around the shipped ones.
 */
record DropOut(double a, double b) {

    private static final double STEP = 0.01;
    private static final double PRIOR_SPREAD = 0.5;

    /** Five spreads either way; nothing beyond is worth looking at. */
    private static final int REACH = 250;
    private static final int COARSE = 10;

    /**
     * @param silent how many signs of life each conversation had that went silent for good, at least 1
     * @param told the same of those that ended in words
     * @param cut the same of those the seller ended before one could know: of them only is known that they got that far
     */
    static DropOut of(DropOut shipped, Collection<Integer> silent, Collection<Integer> told, Collection<Integer> cut) {
        return new Grid(shipped, count(silent), count(told), count(cut)).best();
    }

    private static Map<Integer, Long> count(Collection<Integer> signs) {
        Map<Integer, Long> counts = new TreeMap<>();
        signs.forEach(each -> counts.merge(each, 1L, Long::sum));
        return counts;
    }

    /** Steps of the grid are counted from the shipped numbers. */
    private record Grid(DropOut shipped, Map<Integer, Long> silent, Map<Integer, Long> told, Map<Integer, Long> cut) {

        private record Place(int a, int b) {
        }

        /** Coarsely everywhere, then finely around the best until it lies within what was looked at. */
        private DropOut best() {
            Place best = bestOf(new Place(0, 0), REACH, COARSE);
            Place before;
            do {
                before = best;
                best = bestOf(before, COARSE, 1);
            } while (!best.equals(before));
            return at(best);
        }

        private Place bestOf(Place around, int reach, int step) {
            Place best = around;
            double most = logLikelihood(at(around)) + logPrior(around);
            for (int a = around.a() - reach; a <= around.a() + reach; a += step) {
                for (int b = around.b() - reach; b <= around.b() + reach; b += step) {
                    Place place = new Place(a, b);
                    double found = logLikelihood(at(place)) + logPrior(place);
                    if (found > most) {
                        most = found;
                        best = place;
                    }
                }
            }
            return best;
        }

        private DropOut at(Place place) {
            return new DropOut(shipped.a * Math.exp(place.a() * STEP), shipped.b * Math.exp(place.b() * STEP));
        }

        private static double logPrior(Place place) {
            double a = place.a() * STEP / PRIOR_SPREAD;
            double b = place.b() * STEP / PRIOR_SPREAD;
            return -(a * a + b * b) / 2;
        }

        private double logLikelihood(DropOut at) {
            double sum = 0;
            for (Map.Entry<Integer, Long> each : silent.entrySet()) {
                int survived = each.getKey() - 1;
                sum += each.getValue() * (at.logSurvival(survived) + Math.log(at.a / (at.a + at.b + survived)));
            }
            for (Map.Entry<Integer, Long> each : told.entrySet()) {
                sum += each.getValue() * at.logSurvival(each.getKey());
            }
            for (Map.Entry<Integer, Long> each : cut.entrySet()) {
                sum += each.getValue() * at.logSurvival(each.getKey() - 1);
            }
            return sum;
        }
    }

    /** ln B(a, b + x) − ln B(a, b): the chance of not having given up after any of x signs of life. */
    private double logSurvival(int signs) {
        double sum = 0;
        for (int each = 0; each < signs; each++) {
            sum += Math.log((b + each) / (a + b + each));
        }
        return sum;
    }
}
