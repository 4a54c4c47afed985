package app.revenant.evaluation;

import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The chance still alive in all its variants, and the simpler rules that it must be measured against. */
public final class Rules {

    /** What the program says of a case, nothing fitted. */
    public static final String ALIVE = "alive";
    /** The same, fitted by two numbers. */
    public static final String RECALIBRATED = "alive-recalibrated";
    /** The fixed rule in the middle, the fair rivals, and our own without the price of further touches. */
    static final List<String> RIVALS = List.of("rotting-10", "idle", "idle-x", "alive-first-touch");

    private static final double LEAST_IDLE = 0.02;

    private Rules() {
    }

    public static List<Rule> with(Engine engine) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("constant", Rules::constant));
        IntStream.of(5, 10, 14, 30).forEach(days -> rules.add(new Rule("rotting-" + days, known -> rotting(days, known))));
        rules.add(new Rule("idle", known -> logistic(known, List.of(Rules::idle), 0)));
        rules.add(new Rule("idle-x", known -> logistic(known, List.of(Rules::idle, Rules::answers), 0, 0)));
        rules.add(new Rule(ALIVE, known -> each -> alive(each, engine)));
        rules.add(recalibrated(RECALIBRATED, engine, UnaryOperator.identity()));
        rules.add(recalibrated("alive-no-pace", engine, Rules::withoutPace));
        rules.add(recalibrated("alive-no-x", engine, Rules::withoutCount));
        rules.add(recalibrated("alive-first-touch", engine, Rules::firstTouch));
        rules.add(new Rule("alive-blended", known -> logistic(known,
                List.of(each -> logit(alive(each, engine)), Rules::idle, Rules::answers), 1, 0, 0)));
        return List.copyOf(rules);
    }

    static double alive(Case each, Engine engine) {
        return each.expectation().vitality(engine).alive();
    }

    private static Rule recalibrated(String name, Engine engine, UnaryOperator<Expectation> seen) {
        return new Rule(name, known -> logistic(known,
                List.of(each -> logit(seen.apply(each.expectation()).vitality(engine).alive())), 1));
    }

    private static ToDoubleFunction<Case> constant(List<Case> known) {
        double share = share(known);
        return each -> share;
    }

    /** Two levels: at most so many days since the last message either way, or more. */
    private static ToDoubleFunction<Case> rotting(int days, List<Case> known) {
        List<Case> fresh = known.stream().filter(each -> each.idle() <= days).toList();
        List<Case> rotten = known.stream().filter(each -> each.idle() > days).toList();
        double all = share(known);
        double ofFresh = fresh.isEmpty() ? all : share(fresh);
        double ofRotten = rotten.isEmpty() ? all : share(rotten);
        return each -> each.idle() <= days ? ofFresh : ofRotten;
    }

    private static ToDoubleFunction<Case> logistic(List<Case> known, List<ToDoubleFunction<Case>> features, double... expected) {
        Function<Case, double[]> row = each -> features.stream().mapToDouble(feature -> feature.applyAsDouble(each)).toArray();
        boolean[] answered = new boolean[known.size()];
        for (int i = 0; i < answered.length; i++) {
            answered[i] = known.get(i).answered();
        }
        double[] found = new Logistic(expected).fit(known.stream().map(row).toList(), answered);
        return each -> Logistic.chance(found, row.apply(each));
    }

    private static double share(List<Case> cases) {
        return cases.stream().filter(Case::answered).count() / (double) cases.size();
    }

    private static double idle(Case each) {
        return Math.log(Math.max(LEAST_IDLE, each.idle()));
    }

    private static double answers(Case each) {
        return Math.log(each.expectation().signsOfLife());
    }

    private static double logit(double chance) {
        double within = Losses.within(chance);
        return Math.log(within / (1 - within));
    }

    private static Expectation withoutPace(Expectation all) {
        return new Expectation(all.stage(), all.signsOfLife(), List.of(), all.touches(), all.season());
    }

    private static Expectation withoutCount(Expectation all) {
        return new Expectation(all.stage(), 1, all.gaps(), all.touches(), all.season());
    }

    private static Expectation firstTouch(Expectation all) {
        return new Expectation(all.stage(), all.signsOfLife(), all.gaps(), all.touches().subList(0, 1), all.season());
    }
}
