package app.revenant.desktop.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Leaves the focus where it was while a part of the screen is made anew: on the same control, else on what has its id now. */
final class SameFocus {

    private final Parent part;
    private final Optional<Node> owner;
    private final List<String> ids = new ArrayList<>();

    private SameFocus(Parent part) {
        this.part = part;
        this.owner = Optional.ofNullable(part.getScene()).map(scene -> scene.getFocusOwner()).filter(this::isInside);
        owner.ifPresent(this::climb);
    }

    /** @param otherwise the id of what takes the focus where nothing bears the old one's */
    static void around(Parent part, String otherwise, Runnable anew) {
        SameFocus focus = new SameFocus(part);
        anew.run();
        focus.ids.add(otherwise);
        focus.ids.removeIf(String::isEmpty);
        focus.restore();
    }

    private void climb(Node from) {
        for (Node node = from; node != null && node != part; node = node.getParent()) {
            Optional.ofNullable(node.getId()).ifPresent(ids::add);
        }
    }

    private void restore() {
        if (owner.filter(this::isInside).isPresent()) {
            owner.ifPresent(Node::requestFocus);
        } else if (owner.isPresent()) {
            ids.stream().map(id -> part.lookup("#" + id)).filter(Objects::nonNull).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        return node == part || node.getParent() != null && isInside(node.getParent());
    }
}
