package app.revenant.desktop.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab leaves a text of many lines, as it leaves every other field; nobody indents a note. */
final class TabKey {

    private TabKey() {
    }

    static void leavesTexts(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean plain = pressed.getCode() == KeyCode.TAB && !pressed.isControlDown() && !pressed.isAltDown();
            if (plain && pressed.getTarget() instanceof TextArea text) {
                pressed.consume();
                // The toolkit's own key for leaving such a text.
                text.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, pressed.isShiftDown(), true, false, false));
            }
        });
    }
}
