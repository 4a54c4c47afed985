package app.revenant.desktop.kit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** Scrolls to what has the focus, which the toolkit leaves out of sight. */
public final class InSight {

    private static final double MARGIN = 14;

    private InSight() {
    }

    /** From now on, after every key. */
    public static void keep(ScrollPane pane) {
        pane.addEventHandler(KeyEvent.KEY_RELEASED, key -> Optional.ofNullable(pane.getScene().getFocusOwner())
                .filter(node -> isIn(pane.getContent(), node)).ifPresent(node -> scroll(pane, node)));
    }

    private static boolean isIn(Node content, Node node) {
        return node != null && (node == content || isIn(content, node.getParent()));
    }

    private static void scroll(ScrollPane pane, Node node) {
        Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden > 0 && at.getMaxY() > top + seen) {
            pane.setVvalue(Math.min(1, (at.getMaxY() + MARGIN - seen) / hidden));
        } else if (hidden > 0 && at.getMinY() < top) {
            pane.setVvalue(Math.max(0, (at.getMinY() - MARGIN) / hidden));
        }
    }
}
