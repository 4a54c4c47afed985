package app.revenant.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the value a parser stands on into nodes. */
final class Tree {

    private final JsonParser parser;

    Tree(JsonParser parser) {
        this.parser = parser;
    }

    Node read(String path) throws IOException {
        return read(content -> Node.top(path, content));
    }

    private Node read(Function<Object, Node> place) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> place.apply(new Node.Numeral(parser.getText()));
            case VALUE_TRUE -> place.apply(Boolean.TRUE);
            case VALUE_FALSE -> place.apply(Boolean.FALSE);
            default -> place.apply(Node.Blank.NULL);
        };
    }

    private Node object(Function<Object, Node> place) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        Node node = place.apply(members);
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            String name = key;
            parser.nextToken();
            Node member = read(content -> node.child(name, content));
            if (members.put(name, member) != null) {
                throw member.fault("exchange.duplicate-key");
            }
        }
        return node;
    }

    private Node list(Function<Object, Node> place) throws IOException {
        List<Node> elements = new ArrayList<>();
        Node node = place.apply(elements);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int index = elements.size();
            elements.add(read(content -> node.element(index, content)));
        }
        return node;
    }

    private Node text(Function<Object, Node> place) throws IOException {
        String text = parser.getText();
        Node node = place.apply(text);
        if (!isUnicode(text)) {
            throw node.fault("exchange.half-character");
        }
        return node;
    }

    /** Half of a surrogate pair can be written as an escape in JSON, but in no UTF-8 file. */
    private static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
