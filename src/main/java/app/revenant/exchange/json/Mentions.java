package app.revenant.exchange.json;

import app.revenant.model.Refusal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The ids of one kind: those the file holds, and those it only mentions, with the first place that did. */
final class Mentions {

    private final Set<String> present = new HashSet<>();
    private final Map<String, String> awaited = new LinkedHashMap<>();

    String introduce(Node node) {
        String id = Values.name(node);
        if (!present.add(id)) {
            throw node.fault("exchange.duplicate-id", Fault.quoted(id));
        }
        awaited.remove(id);
        return id;
    }

    String mention(Node node) {
        String id = Values.name(node);
        if (!present.contains(id) && !awaited.containsKey(id)) {
            awaited.put(id, node.path());
        }
        return id;
    }

    Optional<Refusal> broken(Predicate<String> isKnown, String key) {
        return awaited.entrySet().stream().filter(each -> !isKnown.test(each.getKey())).findFirst()
                .map(each -> Fault.at(each.getValue(), key, Fault.quoted(each.getKey())));
    }
}
