package app.revenant.evaluation;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Draws those who ask again and again, with all their cases: cases of one person are not independent. */
final class Bootstrap {

    private static final long SEED = 20260302;
    private static final double EACH_SIDE = 0.025;

    private final int[][] draws;
    private final int askers;

    Bootstrap(int askers, int draws) {
        this.askers = askers;
        this.draws = new int[draws][askers];
        Random random = new Random(SEED);
        for (int[] times : this.draws) {
            for (int drawn = 0; drawn < askers; drawn++) {
                times[random.nextInt(askers)]++;
            }
        }
    }

    /** Everybody once: the cases as they are. */
    int[] everybody() {
        int[] once = new int[askers];
        Arrays.fill(once, 1);
        return once;
    }

    /** A figure on each draw, in the order of the draws. */
    double[] each(ToDoubleFunction<int[]> figure) {
        return Arrays.stream(draws).mapToDouble(figure).toArray();
    }

    static Interval within(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int cut = (int) Math.floor(EACH_SIDE * sorted.length);
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
    }
}
