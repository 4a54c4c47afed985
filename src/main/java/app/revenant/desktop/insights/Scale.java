package app.revenant.desktop.insights;

import java.util.stream.DoubleStream;

/** The end of an axis that begins at 0: round, and not below anything drawn. */
final class Scale {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private Scale() {
    }

    /** A quarter, a half or the whole: shares keep their size from chart to chart. */
    static double ofShares(DoubleStream shares) {
        double most = shares.max().orElse(1);
        return most <= 0.25 ? 0.25 : most <= 0.5 ? 0.5 : 1;
    }

    static double of(DoubleStream numbers) {
        double most = numbers.max().orElse(1);
        if (most <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return power * DoubleStream.of(STEPS).filter(step -> step * power >= most).findFirst().orElse(10);
    }
}
