package app.revenant.ghosting;

import app.revenant.model.StageKind;
import java.util.List;

/**
 * How fast this person usually answers: a log-normal of working days, shrunk towards the usual pace of the stage as far as
 * their own few answers allow.
 *
 * @param mu mean of ln days
 * @param s standard deviation of ln days, of the next gap
 */
record Pace(double mu, double s) {

    private static final double NINE_OF_TEN = 1.2815515655446004;

    static Pace of(List<Double> gaps, StageKind stage, Engine engine) {
        double prior = Math.log(engine.medians().get(stage));
        double within = engine.numbers().sigma() * engine.numbers().sigma();
        double between = engine.numbers().tau() * engine.numbers().tau();
        double precision = gaps.size() * between + within;
        double mean = gaps.stream().mapToDouble(Math::log).average().orElse(prior);
        double mu = prior + gaps.size() * between / precision * (mean - prior);
        return new Pace(mu, Math.sqrt(within + between * within / precision));
    }

    /** F(t): share of this person's gaps that would be over after t working days. */
    double answeredWithin(double days) {
        return days <= 0 ? 0 : Normal.below((Math.log(days) - mu) / s);
    }

    /** S(t): share that would still be open. */
    double surprise(double days) {
        return days <= 0 ? 1 : Normal.below(-(Math.log(days) - mu) / s);
    }

    /** Working days by which nine answers out of ten would have come. */
    double nineOfTen() {
        return Math.exp(mu + NINE_OF_TEN * s);
    }
}
