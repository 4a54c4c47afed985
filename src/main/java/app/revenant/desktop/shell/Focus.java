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

    private static Stream<Node> all(Node node) {
        Stream<Node> self = node.isFocusTraversable() && !node.isDisabled() ? Stream.of(node) : Stream.empty();
        Stream<Node> below = node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream().flatMap(Focus::all) : Stream.empty();
        return Stream.concat(self, below);
    }
}
