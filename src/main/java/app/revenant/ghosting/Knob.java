package app.revenant.ghosting;

import app.revenant.model.Coded;
import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One number of the engine a seller may change: where it stands and between what it must lie.
 *
 * @param name within its part, as in the exchange file; for a weight its signal, blank for a prior
 * @param outcome of a weight, else blank
 * @param cause 1 to 7 for priors and weights, else 0
 */
public record Knob(Part part, String name, String outcome, int cause) {

    /** What kind of number, and its range. */
    public enum Part {
        THRESHOLDS(0, 1), MEDIANS(0.1, 60), KAPPA(0.1, 10), Q(0, 0.99), NUMBERS(0, 60), PRIORS(-30, 30), WEIGHTS(-30, 30);

        private final double least;
        private final double most;

        Part(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    /** Where a single number may lie; the beta's parameters and the spreads must not reach zero. */
    private enum Range {
        GROUP_CAP(1, 60), SIGMA(0.1, 5), TAU(0.1, 5), A(0.05, 20), B(0.05, 20), DELTA(0, 0.5), RHO(0, 0.95), RHO_SEASON(0, 0.95),
        CAP(1, 20);

        private final double least;
        private final double most;

        Range(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    private static final int CAUSES = 7;

    /** All of one part; the weights are {@link #weights}. */
    public static List<Knob> of(Part part) {
        Stream<String> names = switch (part) {
            case THRESHOLDS -> Stream.of("active", "watch", "ghost", "close");
            case MEDIANS, KAPPA -> Arrays.stream(StageKind.values()).map(Coded::code);
            case Q -> Arrays.stream(TouchChannel.values()).map(Coded::code);
            case NUMBERS -> EngineChanges.NUMBERS.stream();
            case PRIORS, WEIGHTS -> Stream.empty();
        };
        return part == Part.PRIORS ? sevenOf(Part.PRIORS, "", "") : names.map(name -> new Knob(part, name, "", 0)).toList();
    }

    /** The seven weights of an outcome, cause 1 first. */
    public static List<Knob> weights(Signal signal, String outcome) {
        return sevenOf(Part.WEIGHTS, signal.code(), outcome);
    }

    public double least() {
        return part == Part.NUMBERS ? range().least : part.least;
    }

    public double most() {
        return part == Part.NUMBERS ? range().most : part.most;
    }

    public boolean allows(double value) {
        return value >= least() && value <= most();
    }

    public double of(Engine engine) {
        return switch (part) {
            case THRESHOLDS -> threshold(engine.thresholds());
            case MEDIANS -> engine.medians().get(kind());
            case KAPPA -> engine.kappa().get(kind());
            case Q -> engine.q().get(Coded.find(TouchChannel.class, name).orElseThrow());
            case NUMBERS -> number(engine);
            case PRIORS -> engine.priors().get(cause - 1);
            case WEIGHTS -> row(engine).get(cause - 1);
        };
    }

    /** These changes with this number in place; a number that is the shipped one is no change. */
    public EngineChanges turn(EngineChanges now, double value, Engine shipped) {
        return switch (part) {
            case THRESHOLDS -> with(now, now.medians(), now.kappa(), now.q(), changed(now.thresholds(), value, shipped), now.numbers());
            case MEDIANS -> with(now, changed(now.medians(), value, shipped), now.kappa(), now.q(), now.thresholds(), now.numbers());
            case KAPPA -> with(now, now.medians(), changed(now.kappa(), value, shipped), now.q(), now.thresholds(), now.numbers());
            case Q -> with(now, now.medians(), now.kappa(), changed(now.q(), value, shipped), now.thresholds(), now.numbers());
            case NUMBERS -> with(now, now.medians(), now.kappa(), now.q(), now.thresholds(), changed(now.numbers(), value, shipped));
            case PRIORS -> seven(now, now.weights(), Optional.of(replaced(now.priors().orElse(shipped.priors()), value))
                    .filter(priors -> !priors.equals(shipped.priors())));
            case WEIGHTS -> seven(now, weighed(now, value, shipped), now.priors());
        };
    }

    private Map<String, Map<String, List<Double>>> weighed(EngineChanges now, double value, Engine shipped) {
        Map<String, Map<String, List<Double>>> all = new LinkedHashMap<>(now.weights());
        Map<String, List<Double>> outcomes = new LinkedHashMap<>(all.getOrDefault(name, Map.of()));
        List<Double> row = replaced(outcomes.getOrDefault(outcome, row(shipped)), value);
        if (row.equals(row(shipped))) {
            outcomes.remove(outcome);
        } else {
            outcomes.put(outcome, row);
        }
        if (outcomes.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, Collections.unmodifiableMap(outcomes));
        }
        return Collections.unmodifiableMap(all);
    }

    private Map<String, Double> changed(Map<String, Double> own, double value, Engine shipped) {
        Map<String, Double> changed = new LinkedHashMap<>(own);
        if (value == of(shipped)) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return Collections.unmodifiableMap(changed);
    }

    private List<Double> replaced(List<Double> row, double value) {
        List<Double> seven = new ArrayList<>(row);
        seven.set(cause - 1, value);
        return List.copyOf(seven);
    }

    private List<Double> row(Engine engine) {
        return engine.weights().of(Coded.find(Signal.class, name).orElseThrow(), outcome);
    }

    private double threshold(Engine.Thresholds limits) {
        return switch (name) {
            case "active" -> limits.active();
            case "watch" -> limits.watch();
            case "ghost" -> limits.ghost();
            default -> limits.close();
        };
    }

    private double number(Engine engine) {
        Engine.Numbers numbers = engine.numbers();
        return switch (range()) {
            case GROUP_CAP -> engine.groupCap();
            case SIGMA -> numbers.sigma();
            case TAU -> numbers.tau();
            case A -> numbers.a();
            case B -> numbers.b();
            case DELTA -> numbers.delta();
            case RHO -> numbers.rho();
            case RHO_SEASON -> numbers.rhoSeason();
            case CAP -> numbers.cap();
        };
    }

    private Range range() {
        return Range.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private StageKind kind() {
        return Coded.find(StageKind.class, name).orElseThrow();
    }

    private static List<Knob> sevenOf(Part part, String name, String outcome) {
        return IntStream.rangeClosed(1, CAUSES).mapToObj(cause -> new Knob(part, name, outcome, cause)).toList();
    }

    private static EngineChanges with(EngineChanges now, Map<String, Double> medians, Map<String, Double> kappa, Map<String, Double> q,
            Map<String, Double> thresholds, Map<String, Double> numbers) {
        return new EngineChanges(now.weights(), now.priors(), medians, kappa, q, thresholds, numbers);
    }

    private static EngineChanges seven(EngineChanges now, Map<String, Map<String, List<Double>>> weights,
            Optional<List<Double>> priors) {
        return new EngineChanges(weights, priors, now.medians(), now.kappa(), now.q(), now.thresholds(), now.numbers());
    }
}
