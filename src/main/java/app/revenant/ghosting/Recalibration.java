package app.revenant.ghosting;

/**
 * What a seller's own outcomes make of P: {@code logit P' = α + β₁ logit P + β₂ ln(days idle) + β₃ ln x}, x the signs of life.
 *
 * @param alpha the intercept, 0 where nothing is known better
 * @param model the weight of the model's own P, then 1
 * @param idle the weight of ln(days idle), then 0
 * @param signs the weight of ln x, then 0
 */
public record Recalibration(double alpha, double model, double idle, double signs) {

    /** The model's own word. */
    public static final Recalibration NONE = new Recalibration(0, 1, 0, 0);

    /** As for past gaps: a shorter silence is none. */
    private static final double LEAST_DAYS = 0.02;
    private static final double LEAST_CHANCE = 1e-6;

    public double of(double chance, double idleDays, int signsOfLife) {
        double[] seen = features(chance, idleDays, signsOfLife);
        return 1 / (1 + Math.exp(-(alpha * seen[0] + model * seen[1] + idle * seen[2] + signs * seen[3])));
    }

    /** What the four numbers are multiplied with. */
    public static double[] features(double chance, double idleDays, int signsOfLife) {
        double inside = Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance));
        return new double[] {1, Math.log(inside / (1 - inside)), Math.log(Math.max(LEAST_DAYS, idleDays)),
            Math.log(Math.max(1, signsOfLife))};
    }

    /** P and P₀ both, so that their ratio still is 1 where nothing stands unanswered. */
    Vitality of(Vitality read, double idleDays, int signsOfLife) {
        return equals(NONE) ? read : new Vitality(of(read.uncalibrated(), idleDays, signsOfLife), read.surprise(),
                of(read.atRest(), idleDays, signsOfLife), read.uncalibrated());
    }
}
