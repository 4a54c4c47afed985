package app.revenant.cli;

import app.revenant.evaluation.Evaluation;
import app.revenant.evaluation.Fifth;
import app.revenant.evaluation.Interval;
import app.revenant.evaluation.Score;
import app.revenant.resources.Messages;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code evaluate} for reading: a table of rules, what ours gains, and what was said against what came. */
final class EvaluationText {

    private static final String BETWEEN = "  ";
    /** What is less is shown as nought. */
    private static final double SHOWN = 0.0005;

    private final Messages messages;

    EvaluationText(Messages messages) {
        this.messages = messages;
    }

    void print(Evaluation evaluation, PrintStream out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.of("evaluation.rule"), "AUC", "95 %", "Brier", "95 %", messages.of("evaluation.log-loss")));
        evaluation.scores().forEach(score -> rows.add(row(score)));
        out.println();
        table(rows, out);
        out.println();
        evaluation.gains().forEach(gain -> out.println(messages.of("evaluation.gain", rule(gain.over()), signed(gain.auc()),
                signed(gain.aucWithin()), signed(gain.brier()), signed(gain.brierWithin()))));
        out.println();
        fifths("evaluation.fifths", evaluation.fifths(), out);
        fifths("evaluation.fifths-recalibrated", evaluation.recalibrated(), out);
        out.println();
        out.println(messages.of("evaluation.limits"));
    }

    private List<String> row(Score score) {
        return List.of(rule(score.rule()), number(score.auc()), within(score.aucWithin()), number(score.brier()),
                within(score.brierWithin()), number(score.logLoss()));
    }

    private void fifths(String key, List<Fifth> fifths, PrintStream out) {
        out.println(messages.of(key, fifths.stream().map(fifth -> messages.of("evaluation.fifth", fifth.predicted(), fifth.observed()))
                .collect(Collectors.joining(BETWEEN))));
    }

    private String rule(String name) {
        return messages.of("evaluation.rule." + name);
    }

    private String number(double number) {
        return messages.of("evaluation.number", number);
    }

    private String within(Interval interval) {
        return messages.of("evaluation.within", number(interval.low()), number(interval.high()));
    }

    private String signed(double number) {
        String sign = Math.abs(number) < SHOWN ? "" : number < 0 ? "\u2212" : "+";
        return sign + number(Math.abs(number));
    }

    private String signed(Interval interval) {
        return messages.of("evaluation.from-to", signed(interval.low()), signed(interval.high()));
    }

    private static void table(List<List<String>> rows, PrintStream out) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int place = column;
            widths.add(rows.stream().mapToInt(row -> row.get(place).length()).max().orElseThrow());
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(row.get(0)).append(" ".repeat(widths.get(0) - row.get(0).length()));
            for (int column = 1; column < row.size(); column++) {
                line.append(BETWEEN).append(" ".repeat(widths.get(column) - row.get(column).length())).append(row.get(column));
            }
            out.println(line);
        }
    }
}
