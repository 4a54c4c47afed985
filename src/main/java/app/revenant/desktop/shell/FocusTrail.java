package app.revenant.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/**
 * The way from the scene's root to what had the focus, so that its place is found again when views were made anew: by its
 * id, else by its place among things of the same kind, else in the nearest thing around it that is still there.
 */
final class FocusTrail {

    /** One thing on the way. @param place among the children of the one around it */
    private record Step(Node node, int place) {

        Optional<Node> again(Node around) {
            List<Node> all = around instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            return all.contains(node) ? Optional.of(node)
                    : all.stream().skip(Math.max(place, 0)).findFirst().filter(other -> isLike(node, other));
        }

        private static boolean isLike(Node one, Node other) {
            return one.getClass() == other.getClass() && firstStyle(one).equals(firstStyle(other)) && Objects.equals(one.getId(), other.getId());
        }

        private static Optional<String> firstStyle(Node node) {
            return node.getStyleClass().stream().findFirst();
        }
    }

    static final FocusTrail NONE = new FocusTrail(List.of());

    /** From the outermost to the one that had the focus. */
    private final List<Step> steps;

    private FocusTrail(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    static FocusTrail to(Node focused) {
        List<Step> steps = new ArrayList<>();
        for (Node node = focused; node != null; node = node.getParent()) {
            int place = node.getParent() == null ? -1 : node.getParent().getChildrenUnmodifiable().indexOf(node);
            steps.add(0, new Step(node, place));
        }
        return new FocusTrail(steps);
    }

    boolean isOf(Node node) {
        return !steps.isEmpty() && last() == node;
    }

    /** Whether what had the focus is still there. */
    boolean isIn(Scene scene) {
        return !steps.isEmpty() && last().getScene() == scene;
    }

    /** What has its place now, if anything around it is left. */
    Optional<Node> heir(Scene scene) {
        int survivor = lastIn(scene);
        return survivor < 0 ? Optional.empty() : sameId(steps.get(survivor).node()).or(() -> samePlace(survivor))
                .or(() -> nearest(survivor));
    }

    /** Gives the focus to the heir; a text goes on where one was typing. @return whether there is one */
    boolean restore(Scene scene) {
        Optional<Node> heir = heir(scene);
        heir.ifPresent(node -> {
            node.requestFocus();
            if (node instanceof TextInputControl now && last() instanceof TextInputControl then) {
                now.selectRange(Math.min(then.getAnchor(), now.getLength()), Math.min(then.getCaretPosition(), now.getLength()));
            }
        });
        return heir.isPresent();
    }

    private Node last() {
        return steps.get(steps.size() - 1).node();
    }

    private int lastIn(Scene scene) {
        for (int place = steps.size() - 1; place >= 0; place--) {
            if (steps.get(place).node().getScene() == scene) {
                return place;
            }
        }
        return -1;
    }

    private Optional<Node> sameId(Node within) {
        return Stream.ofNullable(last().getId()).map(id -> within.lookup("#" + id)).filter(Objects::nonNull)
                .filter(Focus::canHold).findFirst();
    }

    private Optional<Node> samePlace(int survivor) {
        Optional<Node> at = Optional.of(steps.get(survivor).node());
        for (Step step : steps.subList(survivor + 1, steps.size())) {
            at = at.flatMap(step::again);
        }
        return at.filter(Focus::canHold);
    }

    /** The thing around it, or the first inside that; where that holds nothing, the thing around that one. */
    private Optional<Node> nearest(int survivor) {
        for (int place = survivor; place >= 0; place--) {
            Node around = steps.get(place).node();
            Optional<Node> found = Focus.canTake(around) ? Optional.of(around) : Focus.first(around);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
