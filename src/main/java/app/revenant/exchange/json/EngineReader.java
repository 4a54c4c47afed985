package app.revenant.exchange.json;

import app.revenant.exchange.Known;
import app.revenant.model.EngineChanges;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads where the seller's engine differs from the shipped one. */
final class EngineReader {

    private static final int CAUSES = 7;
    private static final BiConsumer<String, Node> ANY = (name, member) -> { };

    private final Known known;

    EngineReader(Known known) {
        this.known = known;
    }

    EngineChanges read(Node node) {
        Fields fields = new Fields(node, EngineKeys.ALL);
        Map<String, Double> numbers = new LinkedHashMap<>();
        EngineChanges.NUMBERS.forEach(name ->
                fields.maybe(name, Values::number).ifPresent(number -> numbers.put(name, number)));
        return new EngineChanges(
                fields.maybe("weights", this::weights).orElse(Map.of()),
                fields.maybe("priors", EngineReader::seven),
                table(fields, "medians", EngineKeys.KINDS),
                table(fields, "kappa", EngineKeys.KINDS),
                table(fields, "q", EngineKeys.TOUCHES),
                table(fields, "thresholds", EngineKeys.THRESHOLDS),
                Collections.unmodifiableMap(numbers));
    }

    private Map<String, Map<String, List<Double>>> weights(Node node) {
        return map(node, outcomes -> map(outcomes, EngineReader::seven, ANY), this::refuseUnknownOutcomes);
    }

    private void refuseUnknownOutcomes(String signal, Node outcomes) {
        outcomes.object().forEach((outcome, weights) -> {
            if (!known.signal(signal, outcome)) {
                throw weights.fault("exchange.unknown-key");
            }
        });
    }

    private static List<Double> seven(Node node) {
        List<Double> numbers = node.list().stream().map(Values::number).toList();
        if (numbers.size() != CAUSES) {
            throw node.fault("exchange.want-seven", numbers.size());
        }
        return numbers;
    }

    private static Map<String, Double> table(Fields fields, String key, List<String> allowed) {
        return fields.maybe(key, node -> map(node, Values::number, (name, member) -> {
            if (!allowed.contains(name)) {
                throw member.fault("exchange.unknown-key");
            }
        })).orElse(Map.of());
    }

    private static <T> Map<String, T> map(Node node, Function<Node, T> meaning,
            BiConsumer<String, Node> check) {
        Map<String, T> all = new LinkedHashMap<>();
        node.object().forEach((name, member) -> {
            check.accept(name, member);
            all.put(name, meaning.apply(member));
        });
        return Collections.unmodifiableMap(all);
    }
}
