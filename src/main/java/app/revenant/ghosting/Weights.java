package app.revenant.ghosting;

import app.revenant.model.Coded;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weight of evidence, in decibans, that an outcome of a signal gives each of the seven causes. */
public final class Weights {

    private static final List<Double> NOTHING = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    private final Map<Signal, Map<String, List<Double>>> table;

    public Weights(Map<Signal, Map<String, List<Double>>> table) {
        Map<Signal, Map<String, List<Double>>> copy = new EnumMap<>(Signal.class);
        table.forEach((signal, outcomes) -> copy.put(signal, Map.copyOf(outcomes)));
        this.table = copy;
    }

    /** Seven decibans, one a cause; zeros for an outcome that weighs nothing. */
    public List<Double> of(Signal signal, String outcome) {
        return table.getOrDefault(signal, Map.of()).getOrDefault(outcome, NOTHING);
    }

    public boolean knows(Signal signal, String outcome) {
        return table.getOrDefault(signal, Map.of()).containsKey(outcome);
    }

    /** What a signal can come out as, in the order of the alphabet. */
    public List<String> outcomes(Signal signal) {
        return table.getOrDefault(signal, Map.of()).keySet().stream().sorted().toList();
    }

    Weights with(Map<String, Map<String, List<Double>>> changes) {
        Map<Signal, Map<String, List<Double>>> merged = new EnumMap<>(Signal.class);
        merged.putAll(table);
        changes.forEach((code, outcomes) -> Coded.find(Signal.class, code).ifPresent(signal -> {
            Map<String, List<Double>> own = new HashMap<>(merged.getOrDefault(signal, Map.of()));
            own.putAll(outcomes);
            merged.put(signal, own);
        }));
        return new Weights(merged);
    }
}
