package app.revenant.ghosting.calibration;

import java.util.Collection;
import java.util.List;

/**
 * How much the answers of one conversation differ among themselves, as deviations of ln gaps.
 *
 * @param squares their sum of squares around the mean of each conversation
 * @param freedom gaps less conversations
 */
record Spread(double squares, int freedom) {

    private static final int STRENGTH = 10;

    /** @param conversations the gaps of each, in working days */
    static Spread of(Collection<List<Double>> conversations) {
        double squares = 0;
        int freedom = 0;
        for (List<Double> gaps : conversations) {
            double mean = gaps.stream().mapToDouble(Math::log).average().orElse(0);
            squares += gaps.stream().mapToDouble(Math::log).map(each -> (each - mean) * (each - mean)).sum();
            freedom += Math.max(0, gaps.size() - 1);
        }
        return new Spread(squares, freedom);
    }

    /** {@code σ'² = (10 σ² + SS) / (10 + df)}. */
    double sigma(double shipped) {
        return Math.sqrt((STRENGTH * shipped * shipped + squares) / (STRENGTH + freedom));
    }
}
