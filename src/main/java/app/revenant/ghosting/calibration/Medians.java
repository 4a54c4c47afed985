package app.revenant.ghosting.calibration;

import java.util.Collection;

/** The usual working days to an answer, shrunk towards the shipped ones: {@code ln m' = (8 ln m + Σ ln r) / (8 + n)}. */
final class Medians {

    private static final int STRENGTH = 8;

    private Medians() {
    }

    /** @param gaps working days, all positive */
    static double of(double shipped, Collection<Double> gaps) {
        double sum = gaps.stream().mapToDouble(Math::log).sum();
        return Math.exp((STRENGTH * Math.log(shipped) + sum) / (STRENGTH + gaps.size()));
    }
}
