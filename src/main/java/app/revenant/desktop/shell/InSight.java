package app.revenant.desktop.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** What gets the focus is scrolled into sight, whoever gave it; the toolkit does so for some ways of giving it only. */
final class InSight {

    /** Free space kept around, in pixels: the ring of the focus needs some. */
    private static final double MARGIN = 8;

    private InSight() {
    }

    static void watch(Scene scene) {
        scene.focusOwnerProperty().addListener((property, before, now) -> {
            for (Node around = now; around != null; around = around.getParent()) {
                if (around instanceof ScrollPane scroll && now != scroll) {
                    bring(now, scroll);
                }
            }
        });
    }

    private static void bring(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        double height = content == null ? 0 : content.getLayoutBounds().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = height - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double wished = top;
        if (place.getMaxY() + MARGIN > top + seen) {
            wished = place.getMaxY() + MARGIN - seen;
        }
        if (place.getMinY() - MARGIN < wished) {
            wished = place.getMinY() - MARGIN;
        }
        if (wished != top) {
            scroll.setVvalue(Math.max(0, Math.min(1, wished / hidden)));
        }
    }
}
