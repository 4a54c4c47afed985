package app.revenant.ghosting;

/** The standard normal distribution. */
final class Normal {

    private Normal() {
    }

    /**
     * Φ(z), to about 1e-15: by its series near the middle and by the continued fraction of the upper tail beyond
     * (Abramowitz &amp; Stegun 26.2.11 and 26.2.14).
     */
    static double below(double z) {
        double size = Math.abs(z);
        double upper = size < 4 ? 0.5 - series(size) : tail(size);
        return z < 0 ? upper : 1 - upper;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-18 * sum; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return density(z) * sum;
    }

    private static double tail(double z) {
        double fraction = z;
        for (int depth = 100; depth >= 1; depth--) {
            fraction = z + depth / fraction;
        }
        return density(z) / fraction;
    }
}
