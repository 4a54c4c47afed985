package app.revenant.ghosting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Adds weights of evidence: seven naive-Bayes log-odds, in decibans, since a deal can have several causes. */
final class Scores {

    private static final double CEILING = 0.95;

    private final Engine engine;

    Scores(Engine engine) {
        this.engine = engine;
    }

    /** All seven, highest score first, ties by number. */
    List<CauseReading> read(Map<Signal, Observation> signals) {
        double[] scores = new Balance(engine, signals).scores();
        return Arrays.stream(Cause.values()).map(cause -> read(cause, scores[cause.ordinal()], signals))
                .sorted(Comparator.comparingDouble(CauseReading::score).reversed()
                        .thenComparing(CauseReading::cause)).toList();
    }

    static double confidence(double score) {
        return Math.min(CEILING, 1 / (1 + Math.pow(10, -score / 10)));
    }

    private CauseReading read(Cause cause, double score, Map<Signal, Observation> signals) {
        List<Evidence> lines = signals.values().stream().map(seen -> new Evidence(seen,
                        engine.weights().of(seen.signal(), seen.outcome()).get(cause.ordinal())))
                .sorted(Comparator.comparingDouble((Evidence line) -> Math.abs(line.decibans())).reversed()
                        .thenComparing(line -> line.seen().signal())).toList();
        return new CauseReading(cause, score, confidence(score), lines.stream().filter(l -> l.decibans() > 0).toList(),
                lines.stream().filter(l -> l.decibans() < 0).toList());
    }
}
