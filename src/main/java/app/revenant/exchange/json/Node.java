package app.revenant.exchange.json;

import app.revenant.model.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a file, never more than one deal, that can tell its own path. */
final class Node {

    /** A number as it was written; what kind of number it is to be, its reader says. */
    record Numeral(String digits) {
    }

    private final Optional<Node> parent;
    private final Object step;
    private final Object value;

    /** @param step a key or a position in a list; made into a path only where one is told */
    private Node(Optional<Node> parent, Object step, Object value) {
        this.parent = parent;
        this.step = step;
        this.value = value;
    }

    static Node top(String path, Object value) {
        return new Node(Optional.empty(), path, value);
    }

    Node child(String key, Object content) {
        return new Node(Optional.of(this), key, content);
    }

    Node element(int index, Object content) {
        return new Node(Optional.of(this), index, content);
    }

    String path() {
        return parent.map(each -> each.path() + (step instanceof Integer ? "[" + step + "]" : "." + step))
                .orElseGet(() -> String.valueOf(step));
    }

    boolean isBlank() {
        return value == Blank.NULL;
    }

    @SuppressWarnings("unchecked")
    Map<String, Node> object() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Node>) map;
        }
        throw fault("exchange.want-object");
    }

    @SuppressWarnings("unchecked")
    List<Node> list() {
        if (value instanceof List<?> list) {
            return (List<Node>) list;
        }
        throw fault("exchange.want-list");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw fault("exchange.want-text");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault("exchange.want-flag");
    }

    String numeral() {
        if (value instanceof Numeral number) {
            return number.digits();
        }
        throw fault("exchange.want-number");
    }

    Refusal fault(String key, Object... details) {
        return Fault.at(path(), key, details);
    }

    /** An explicit null, which means the same as a missing key. */
    enum Blank { NULL }
}
