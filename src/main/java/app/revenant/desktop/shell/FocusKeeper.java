package app.revenant.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Keeps the focus where it was when the control that had it is made anew or goes away. The toolkit would give it to the
 * first control of the window; it does so in two steps, to nobody and then to the first, and this is how it is told from
 * somebody who asked for the focus.
 */
final class FocusKeeper {

    private final Scene scene;
    private FocusTrail trail = FocusTrail.NONE;
    private boolean lost;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    static void watch(Scene scene) {
        FocusKeeper keeper = new FocusKeeper(scene);
        scene.focusOwnerProperty().addListener((property, before, now) -> keeper.moved(before, now));
    }

    private void moved(Node before, Node now) {
        if (now == null) {
            lost = before != null && !Focus.canHold(before) && trail.isOf(before);
        } else {
            boolean kept = lost && isFarFrom(now) && restored();
            lost = false;
            if (!kept) {
                trail = FocusTrail.to(now);
            }
        }
    }

    /** From what is only switched off the toolkit goes to the next control, which is fine until it begins at the first again. */
    private boolean isFarFrom(Node now) {
        return !trail.isIn(scene) || Focus.all(scene.getRoot()).findFirst().filter(first -> first == now).isPresent();
    }

    private boolean restored() {
        lost = false;
        return trail.restore(scene);
    }
}
