package app.revenant.evaluation;

import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Expectation;
import app.revenant.model.EngineChanges;
import app.revenant.resources.ShippedEngine;
import app.revenant.work.Evaluations;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Would other numbers of the silence model do better? Fits up to seven of them on one half of one set of messages and reports on
 * the other half and on the other set, which they have never seen. Arguments: FILE clock FILE clock.
 */
public final class FittedNumbers {

    private static final List<String> NAMES = List.of("a", "b", "delta", "sigma", "tau", "m", "q");
    private static final double[] STEPS = {0.5, 0.25, 0.12, 0.06};
    private static final int DRAWS = 300;

    private record Set(String name, Halves halves) {
    }

    private final Engine shipped = ShippedEngine.read();
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final List<String> fitted;
    private final UnaryOperator<Expectation> seen;
    private final boolean level;

    /**
     * @param fitted the numbers that may move
     * @param seen what of a silence is looked at
     * @param level whether what P says as it stands is fitted, not only its order and shape
     */
    private FittedNumbers(List<String> fitted, UnaryOperator<Expectation> seen, boolean level) {
        this.fitted = fitted;
        this.seen = seen;
        this.level = level;
    }

    public static void main(String[] words) {
        List<Set> sets = new ArrayList<>();
        for (int place = 0; place < words.length; place += 2) {
            DayClock clock = DayClock.valueOf(words[place + 1].toUpperCase(Locale.ROOT));
            Path file = Path.of(words[place]);
            sets.add(new Set(file.getFileName().toString(), Halves.of(Mondays.of(new Evaluations(ShippedEngine.read()).read(file), clock))));
        }
        new FittedNumbers(NAMES, UnaryOperator.identity(), false).report("all seven", sets);
        new FittedNumbers(NAMES, FittedNumbers::firstTouch, false).report("all seven, first touch only", sets);
        new FittedNumbers(List.of("a", "b", "delta"), UnaryOperator.identity(), false).report("drop-out and hazard", sets);
        new FittedNumbers(List.of("a", "b"), UnaryOperator.identity(), false).report("drop-out", sets);
        new FittedNumbers(List.of("delta"), UnaryOperator.identity(), false).report("hazard", sets);
        new FittedNumbers(List.of("sigma", "tau", "m", "q"), UnaryOperator.identity(), false).report("pace", sets);
        new FittedNumbers(List.of("a", "b", "delta"), UnaryOperator.identity(), true).report("drop-out and hazard", sets);
    }

    private void report(String what, List<Set> sets) {
        for (Set source : sets) {
            double[] start = {shipped.numbers().a(), shipped.numbers().b(), shipped.numbers().delta(), shipped.numbers().sigma(),
                shipped.numbers().tau(), 0.75, 0.80};
            double[] found = search(start, source.halves().learnt());
            out.printf(Locale.ROOT, "%n%s, fitted on one half of %s, %s:%n ", what, source.name(), level ? "as it stands" : "recalibrated");
            for (int place = 0; place < found.length; place++) {
                out.printf(Locale.ROOT, " %s %.3f", NAMES.get(place), found[place]);
            }
            out.println();
            sets.forEach(target -> compare(target, engine(start), engine(found)));
        }
    }

    private void compare(Set target, Engine before, Engine after) {
        List<Rule> rules = List.of(new Rule("shipped", known -> each -> chance(each, before)),
                new Rule("shipped, recalibrated", known -> recalibrated(known, before)),
                new Rule("fitted", known -> each -> chance(each, after)), new Rule("fitted, recalibrated", known -> recalibrated(known, after)));
        Predictions predictions = new Predictions();
        predictions.add(rules, target.halves().learnt(), target.halves().tested());
        Bootstrap bootstrap = new Bootstrap(predictions.askers(), DRAWS);
        double[][] aucs = new double[rules.size()][];
        for (int place = 0; place < rules.size(); place++) {
            double[] said = predictions.of(rules.get(place).name());
            Losses losses = new Losses(said, predictions.cases());
            Ranking ranking = new Ranking(said, predictions.cases());
            aucs[place] = bootstrap.each(ranking::auc);
            out.printf(Locale.ROOT, "  %-30s %-22s AUC %.3f Brier %.4f log-loss %.4f%n", target.name(), rules.get(place).name(),
                    ranking.auc(bootstrap.everybody()), losses.brier(bootstrap.everybody()), losses.logLoss());
        }
        double[] gains = new double[DRAWS];
        Arrays.setAll(gains, draw -> aucs[3][draw] - aucs[1][draw]);
        Interval gain = Bootstrap.within(gains);
        out.printf(Locale.ROOT, "  %-30s gain in AUC, recalibrated: %.3f to %.3f%n", target.name(), gain.low(), gain.high());
    }

    /** Up and down along each number, in steps of its logarithm that become smaller. */
    private double[] search(double[] start, List<Case> known) {
        double[] best = start.clone();
        double least = loss(best, known);
        for (double step : STEPS) {
            for (boolean better = true; better; ) {
                better = false;
                for (String name : fitted) {
                    int place = NAMES.indexOf(name);
                    for (double way : new double[] {step, -step}) {
                        double[] next = best.clone();
                        next[place] = bounded(place, best[place] * Math.exp(way));
                        double loss = loss(next, known);
                        if (loss < least - 1e-6) {
                            best = next;
                            least = loss;
                            better = true;
                        }
                    }
                }
            }
        }
        return best;
    }

    private static double bounded(int place, double number) {
        double most = NAMES.get(place).equals("q") ? 0.98 : 50;
        return Math.max(0.001, Math.min(most, number));
    }

    private double loss(double[] numbers, List<Case> known) {
        Engine engine = engine(numbers);
        ToDoubleFunction<Case> said = level ? each -> chance(each, engine) : recalibrated(known, engine);
        return new Losses(known.parallelStream().mapToDouble(said).toArray(), known).logLoss();
    }

    private ToDoubleFunction<Case> recalibrated(List<Case> known, Engine engine) {
        List<double[]> rows = known.parallelStream().map(each -> new double[] {logit(chance(each, engine))}).toList();
        boolean[] answered = new boolean[known.size()];
        for (int place = 0; place < answered.length; place++) {
            answered[place] = known.get(place).answered();
        }
        double[] found = new Logistic(1).fit(rows, answered);
        return each -> Logistic.chance(found, new double[] {logit(chance(each, engine))});
    }

    private double chance(Case each, Engine engine) {
        return seen.apply(each.expectation()).vitality(engine).alive();
    }

    private static double logit(double chance) {
        double within = Losses.within(chance);
        return Math.log(within / (1 - within));
    }

    private Engine engine(double[] numbers) {
        return shipped.with(new EngineChanges(Map.of(), Optional.empty(), Map.of("demo", numbers[5]), Map.of(), Map.of("email", numbers[6]), Map.of(),
                Map.of("a", numbers[0], "b", numbers[1], "delta", numbers[2], "sigma", numbers[3], "tau", numbers[4])));
    }

    private static Expectation firstTouch(Expectation all) {
        return new Expectation(all.stage(), all.signsOfLife(), all.gaps(), all.touches().subList(0, 1), all.season());
    }
}
