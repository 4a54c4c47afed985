package app.revenant.desktop.log;

import app.revenant.desktop.kit.DayField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** What is typed presses buttons, except where texts and days keep it. */
final class ButtonKeys {

    private ButtonKeys() {
    }

    static void press(KeyEvent key, LogContactModel model) {
        boolean command = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        boolean text = key.getTarget() instanceof TextInputControl || key.getTarget() instanceof DayField;
        if (!text && !command && key.getCharacter().length() == 1
                && model.type(key.getCharacter().charAt(0), key.isShiftDown())) {
            key.consume();
        }
    }
}
