package app.revenant.desktop.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Where the focus goes when something opens: the first field, else the first control that is no close button. */
final class Focus {

    private Focus() {
    }

    static Optional<Node> first(Node within) {
        Optional<Node> field = all(within).filter(node -> node instanceof TextInputControl).findFirst();
        return field.or(() -> all(within).filter(node -> !node.getStyleClass().contains("icon-button")).findFirst())
                .or(() -> all(within).findFirst());
    }

    /** Whether Tab would stop there now. */
    static boolean canTake(Node node) {
        return node.isFocusTraversable() && canHold(node);
    }

    /** Whether it could be given the focus, though Tab may pass it by. */
    static boolean canHold(Node node) {
        return !node.isDisabled() && node.getScene() != null && isSeen(node);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** Where Tab could stop, in the order of the window. */
    static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> self = node.isFocusTraversable() && !node.isDisabled() ? Stream.of(node) : Stream.empty();
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Focus::all) : Stream.empty();
        return Stream.concat(self, below);
    }
}
