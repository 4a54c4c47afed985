package app.revenant.journey;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** What a seller can see of the window and reach: the topmost sheet, else everything. */
final class Seen {

    private Seen() {
    }

    static Stream<Node> in(Scene scene) {
        List<Node> scrims = scene.getRoot().lookupAll(".scrim").stream().toList();
        Node top = scrims.isEmpty() ? scene.getRoot() : scrims.get(scrims.size() - 1);
        return below(top);
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::below) : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    /** Where Tab stops. */
    static List<Node> stops(Scene scene) {
        return in(scene).filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList();
    }

    /** What a screen reader calls it: its own words, else those of the label that is for it. */
    static String name(Node node, Scene scene) {
        return Stream.concat(Stream.of(text(node.getAccessibleText()), node instanceof Labeled labeled ? text(labeled.getText()) : ""),
                labels(node, scene)).filter(name -> !name.isBlank()).findFirst().orElse("");
    }

    private static Stream<String> labels(Node node, Scene scene) {
        return in(scene).filter(other -> other instanceof Label label && label.getLabelFor() == node)
                .map(other -> text(((Label) other).getText()));
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }

    /** For a person who reads that a test failed. */
    static String describe(Node node) {
        String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + node.getStyleClass() + words + within(node);
    }

    private static String within(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent)
                .filter(parent -> !parent.getStyleClass().isEmpty()).limit(3).map(parent -> " < " + parent.getStyleClass().get(0))
                .reduce("", String::concat);
    }
}
