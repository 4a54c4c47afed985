package app.revenant.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** What each act does in this window. While a sheet is open, keys belong to it. */
final class Acts {

    private final Map<Act, Runnable> deeds = new EnumMap<>(Act.class);

    Acts on(Act act, Runnable deed) {
        deeds.put(act, deed);
        return this;
    }

    void run(Act act) {
        deeds.get(act).run();
    }

    /**
     * Ctrl+Z in a text that holds nothing to take back: the toolkit keeps the key to itself there, and nothing happens.
     */
    void undoBeyondTexts(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean undo = Act.UNDO.keys().filter(keys -> keys.match(pressed)).isPresent();
            if (undo && pressed.getTarget() instanceof TextInputControl text && !text.isUndoable()) {
                pressed.consume();
                scene.getAccelerators().get(Act.UNDO.keys().orElseThrow()).run();
            }
        });
    }

    /** Text fields see a key first, so that Ctrl+Z takes back typing before it takes back anything else. */
    void bind(Scene scene, BooleanSupplier sheetOpen) {
        for (Act act : Act.values()) {
            act.keys().ifPresent(keys -> scene.getAccelerators().put(keys, () -> {
                if (!sheetOpen.getAsBoolean()) {
                    run(act);
                }
            }));
        }
    }
}
