package app.revenant.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How well an answer was predicted.
 *
 * @param learnt cases to learn from before the first prediction
 * @param askers people in the cases predicted
 * @param answered share of them that were answered
 * @param fifths of the chance as shipped, {@code recalibrated} after fitting two numbers
 */
public record Evaluation(int learnt, int askers, double answered, List<Score> scores, List<Gain> gains, List<Fifth> fifths,
        List<Fifth> recalibrated) {

    private static final int DRAWS = 300;

    private record Drawn(String rule, double auc, double[] aucs, double brier, double[] briers) {
    }

    /** Cases predicted. */
    public int n() {
        return scores.get(0).n();
    }

    static Evaluation of(Predictions predictions, int learnt) {
        Bootstrap bootstrap = new Bootstrap(predictions.askers(), DRAWS);
        List<Drawn> all = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (String rule : predictions.rules()) {
            Losses losses = new Losses(predictions.of(rule), predictions.cases());
            Drawn drawn = drawn(rule, losses, predictions, bootstrap);
            all.add(drawn);
            scores.add(new Score(rule, drawn.auc(), Bootstrap.within(drawn.aucs()), drawn.brier(), Bootstrap.within(drawn.briers()),
                    losses.logLoss(), predictions.cases().size()));
        }
        double answered = predictions.cases().stream().filter(Case::answered).count() / (double) predictions.cases().size();
        return new Evaluation(learnt, predictions.askers(), answered, scores, gains(all), predictions.fifths(Rules.ALIVE),
                predictions.fifths(Rules.RECALIBRATED));
    }

    private static Drawn drawn(String rule, Losses losses, Predictions predictions, Bootstrap bootstrap) {
        Ranking ranking = new Ranking(predictions.of(rule), predictions.cases());
        int[] everybody = bootstrap.everybody();
        return new Drawn(rule, ranking.auc(everybody), bootstrap.each(ranking::auc), losses.brier(everybody), bootstrap.each(losses::brier));
    }

    private static List<Gain> gains(List<Drawn> all) {
        Drawn ours = named(Rules.RECALIBRATED, all);
        return Rules.RIVALS.stream().map(name -> named(name, all)).map(rival -> new Gain(rival.rule(), ours.auc() - rival.auc(),
                between(ours.aucs(), rival.aucs()), rival.brier() - ours.brier(), between(rival.briers(), ours.briers()))).toList();
    }

    private static Drawn named(String name, List<Drawn> all) {
        return all.stream().filter(each -> each.rule().equals(name)).findFirst().orElseThrow();
    }

    private static Interval between(double[] more, double[] less) {
        double[] differences = new double[more.length];
        for (int draw = 0; draw < differences.length; draw++) {
            differences[draw] = more[draw] - less[draw];
        }
        return Bootstrap.within(differences);
    }
}
