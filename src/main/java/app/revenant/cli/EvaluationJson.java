package app.revenant.cli;

import app.revenant.evaluation.DayClock;
import app.revenant.evaluation.Evaluation;
import app.revenant.evaluation.Fifth;
import app.revenant.evaluation.Interval;
import app.revenant.evaluation.OwnTrial;
import app.revenant.evaluation.Score;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code evaluate --json}: the scores for scripts; its form is in the data documentation. */
final class EvaluationJson {

    private EvaluationJson() {
    }

    static void print(Evaluation evaluation, DayClock clock, PrintStream to) {
        Json.print(to, json -> of(evaluation, json.text("clock", clock.code())));
    }

    /** Too few cases give no models, and say how many there are. */
    static void print(OwnTrial.Result result, PrintStream to) {
        Json.print(to, json -> {
            json.text("clock", DayClock.WORKING.code()).count("known", result.cases()).count("known_answered", result.answered())
                    .flag("too_few", result.evaluation().isEmpty());
            if (result.evaluation().isPresent()) {
                of(result.evaluation().get(), json);
            } else {
                json.list("models", List.<Score>of(), EvaluationJson::score);
            }
        });
    }

    private static void of(Evaluation evaluation, Json json) throws IOException {
        json.count("learnt", evaluation.learnt()).count("tested", evaluation.n()).count("senders", evaluation.askers())
                .number("answered", evaluation.answered()).list("models", evaluation.scores(), EvaluationJson::score);
        json.list("gains", evaluation.gains(), (each, gain) -> within(each.text("over", gain.over()).number("auc", gain.auc()),
                "auc_95", gain.aucWithin()).number("brier", gain.brier()).numbers("brier_95", bounds(gain.brierWithin())));
        json.list("fifths", evaluation.fifths(), EvaluationJson::fifth).list("fifths_recalibrated", evaluation.recalibrated(),
                EvaluationJson::fifth);
    }

    private static void score(Json json, Score score) throws IOException {
        within(json.text("model", score.rule()).number("auc", score.auc()), "auc_95", score.aucWithin());
        within(json.number("brier", score.brier()), "brier_95", score.brierWithin()).number("log_loss", score.logLoss())
                .count("n", score.n());
    }

    private static Json within(Json json, String name, Interval interval) throws IOException {
        return json.numbers(name, bounds(interval));
    }

    private static List<Double> bounds(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static void fifth(Json json, Fifth fifth) throws IOException {
        json.number("predicted", fifth.predicted()).number("observed", fifth.observed()).count("n", fifth.n());
    }
}
