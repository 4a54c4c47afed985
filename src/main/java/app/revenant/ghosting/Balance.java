package app.revenant.ghosting;

import java.util.EnumMap;
import java.util.Map;

/** The evidence of one deal, added up by cause within each group; answers can be tried out on it. */
final class Balance {

    private static final int CAUSES = Cause.values().length;
    private static final Signal.Group[] GROUPS = Signal.Group.values();

    private final Engine engine;
    private final Map<Signal, String> outcomes = new EnumMap<>(Signal.class);
    private final double[][] sums = new double[GROUPS.length][CAUSES];

    Balance(Engine engine, Map<Signal, Observation> signals) {
        this.engine = engine;
        signals.forEach((signal, seen) -> {
            outcomes.put(signal, seen.outcome());
            add(sums[signal.group().ordinal()], signal, seen.outcome(), 1);
        });
    }

    Map<Signal, String> outcomes() {
        return outcomes;
    }

    /** Seven scores in decibans: the priors and every group's sum, capped either way. */
    double[] scores() {
        return scores(-1, sums[0]);
    }

    /** What the scores would be, were this the outcome of a signal. */
    double[] scoresIf(Signal signal, String outcome) {
        int group = signal.group().ordinal();
        double[] changed = sums[group].clone();
        String known = outcomes.get(signal);
        if (known != null) {
            add(changed, signal, known, -1);
        }
        add(changed, signal, outcome, 1);
        return scores(group, changed);
    }

    private double[] scores(int changedGroup, double[] changed) {
        double[] scores = new double[CAUSES];
        for (int cause = 0; cause < CAUSES; cause++) {
            scores[cause] = engine.priors().get(cause);
        }
        for (int group = 0; group < sums.length; group++) {
            double[] row = group == changedGroup ? changed : sums[group];
            for (int cause = 0; cause < CAUSES; cause++) {
                scores[cause] += Math.max(-engine.groupCap(), Math.min(engine.groupCap(), row[cause]));
            }
        }
        return scores;
    }

    private void add(double[] row, Signal signal, String outcome, int sign) {
        var weights = engine.weights().of(signal, outcome);
        for (int cause = 0; cause < CAUSES; cause++) {
            row[cause] += sign * weights.get(cause);
        }
    }
}
