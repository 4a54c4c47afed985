package app.revenant.store;

import app.revenant.model.EngineChanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changed engine as rows and back; the order of every map is kept. */
final class EngineRows {

    private EngineRows() {
    }

    static List<Engine> of(EngineChanges changes) {
        List<Engine> rows = new ArrayList<>();
        changes.weights().forEach((signal, outcomes) -> weights(signal, outcomes, rows));
        changes.priors().ifPresent(seven ->
                rows.add(new Engine("priors", Optional.empty(), Optional.empty(), written(seven))));
        single("medians", changes.medians(), rows);
        single("kappa", changes.kappa(), rows);
        single("q", changes.q(), rows);
        single("thresholds", changes.thresholds(), rows);
        single("numbers", changes.numbers(), rows);
        return rows;
    }

    static EngineChanges changes(List<Engine> rows) {
        return new EngineChanges(
                weights(rows),
                rows.stream().filter(row -> row.part().equals("priors")).findFirst().map(row -> numbers(row.numbers())),
                single("medians", rows),
                single("kappa", rows),
                single("q", rows),
                single("thresholds", rows),
                single("numbers", rows));
    }

    private static void weights(String signal, Map<String, List<Double>> outcomes, List<Engine> rows) {
        if (outcomes.isEmpty()) {
            rows.add(new Engine("weights", Optional.of(signal), Optional.empty(), ""));
        }
        outcomes.forEach((outcome, seven) ->
                rows.add(new Engine("weights", Optional.of(signal), Optional.of(outcome), written(seven))));
    }

    private static Map<String, Map<String, List<Double>>> weights(List<Engine> rows) {
        Map<String, Map<String, List<Double>>> weights = new LinkedHashMap<>();
        for (Engine row : rows) {
            if (row.part().equals("weights")) {
                Map<String, List<Double>> outcomes =
                        weights.computeIfAbsent(row.name().orElseThrow(), signal -> new LinkedHashMap<>());
                row.outcome().ifPresent(outcome -> outcomes.put(outcome, numbers(row.numbers())));
            }
        }
        return weights;
    }

    private static void single(String part, Map<String, Double> values, List<Engine> rows) {
        values.forEach((name, value) ->
                rows.add(new Engine(part, Optional.of(name), Optional.empty(), value.toString())));
    }

    private static Map<String, Double> single(String part, List<Engine> rows) {
        Map<String, Double> values = new LinkedHashMap<>();
        rows.stream().filter(row -> row.part().equals(part))
                .forEach(row -> values.put(row.name().orElseThrow(), Double.valueOf(row.numbers())));
        return values;
    }

    private static String written(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Double> numbers(String written) {
        return written.isEmpty() ? List.of() : Arrays.stream(written.split(" ")).map(Double::valueOf).toList();
    }
}
