package app.revenant.desktop.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of a few lines. Tab leaves it, as it leaves every other field; a tab in a note is of no use to anybody. */
public final class Lines extends TextArea {

    public Lines(String text) {
        super(text);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** The toolkit leaves a text of several lines by Ctrl+Tab only. */
    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
        }
    }
}
