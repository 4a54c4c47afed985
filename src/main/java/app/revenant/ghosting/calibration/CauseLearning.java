package app.revenant.ghosting.calibration;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What revealed causes make of weights and priors. A weight the shipped engine has not (0) stays none: a few deals would only
 * turn chance into evidence.
 */
final class CauseLearning {

    private static final double USUAL_SHARE = 0.15;
    private static final double LARGEST_SHARE = 0.95;
    private static final int PSEUDO_COUNT = 20;
    private static final int DIRICHLET = 30;

    private final Engine shipped;
    private final List<Revealed> told;

    CauseLearning(Engine shipped, List<Revealed> told) {
        this.shipped = shipped;
        this.told = told;
    }

    /**
     * {@code 10 log₁₀ of ((n_sc + 20 p₁) / (n_c + 20)) / ((n_s¬c + 20 p₀) / (n_¬c + 20))}.
     *
     * @param decibans as shipped
     * @param seen deals of the cause that show the outcome, of {@code all} of the cause
     * @param others deals of other causes that show it, of {@code allOthers}
     */
    static double weight(double decibans, long seen, long all, long others, long allOthers) {
        double expected = Math.min(LARGEST_SHARE, USUAL_SHARE * Math.pow(10, decibans / 10));
        double within = (seen + PSEUDO_COUNT * expected) / (all + PSEUDO_COUNT);
        double without = (others + PSEUDO_COUNT * USUAL_SHARE) / (allOthers + PSEUDO_COUNT);
        return 10 * Math.log10(within / without);
    }

    /** Signal, then outcome, then seven decibans. */
    Map<String, Map<String, List<Double>>> weights() {
        Map<String, Map<String, List<Double>>> all = new LinkedHashMap<>();
        for (Signal signal : Signal.values()) {
            Map<String, List<Double>> outcomes = new LinkedHashMap<>();
            shipped.weights().outcomes(signal).forEach(outcome -> outcomes.put(outcome, row(signal, outcome)));
            all.put(signal.code(), outcomes);
        }
        return all;
    }

    private List<Double> row(Signal signal, String outcome) {
        List<Double> before = shipped.weights().of(signal, outcome);
        return Arrays.stream(Cause.values()).map(cause -> before.get(cause.ordinal()) == 0 ? Double.valueOf(0)
                : Double.valueOf(weight(before.get(cause.ordinal()), count(cause, signal, outcome), of(cause),
                        count(signal, outcome) - count(cause, signal, outcome), told.size() - of(cause)))).toList();
    }

    /**
     * The shipped confidences, as shares of their sum, count as 30 deals to which those told are added. Their sum stays: a deal
     * may have several causes.
     */
    List<Double> priors() {
        double[] confidences = shipped.priors().stream().mapToDouble(prior -> 1 / (1 + Math.pow(10, -prior / 10))).toArray();
        double sum = Arrays.stream(confidences).sum();
        List<Double> moved = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            double share = (DIRICHLET * confidences[cause.ordinal()] / sum + of(cause)) / (DIRICHLET + told.size());
            double confidence = Math.min(LARGEST_SHARE, share * sum);
            moved.add(10 * Math.log10(confidence / (1 - confidence)));
        }
        return List.copyOf(moved);
    }

    private long of(Cause cause) {
        return told.stream().filter(deal -> deal.cause() == cause).count();
    }

    private long count(Signal signal, String outcome) {
        return told.stream().filter(deal -> deal.shows(signal, outcome)).count();
    }

    private long count(Cause cause, Signal signal, String outcome) {
        return told.stream().filter(deal -> deal.cause() == cause && deal.shows(signal, outcome)).count();
    }
}
