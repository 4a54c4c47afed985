package app.revenant.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The members of one object: only those it may have, each with the meaning its reader gives it. */
final class Fields {

    private final Node node;
    private final Map<String, Node> members;

    Fields(Node node, List<String> allowed) {
        this.node = node;
        this.members = node.object();
        members.forEach((key, member) -> {
            if (!allowed.contains(key)) {
                throw member.fault("exchange.unknown-key");
            }
        });
    }

    <T> T must(String key, Function<Node, T> meaning) {
        return find(key).map(meaning).orElseThrow(() -> node.child(key, Node.Blank.NULL).fault("exchange.missing"));
    }

    <T> Optional<T> maybe(String key, Function<Node, T> meaning) {
        return find(key).map(meaning);
    }

    <T> List<T> each(String key, Function<Node, T> meaning) {
        List<T> all = new ArrayList<>();
        find(key).map(Node::list).orElse(List.of()).forEach(element -> all.add(meaning.apply(element)));
        return List.copyOf(all);
    }

    /** A text that may be blank; an empty one says as little as none. */
    Optional<String> text(String key) {
        return find(key).map(Node::text).filter(Predicate.not(String::isEmpty));
    }

    boolean flag(String key) {
        return find(key).map(Node::flag).orElse(false);
    }

    private Optional<Node> find(String key) {
        return Optional.ofNullable(members.get(key)).filter(member -> !member.isBlank());
    }
}
