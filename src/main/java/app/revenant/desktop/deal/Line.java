package app.revenant.desktop.deal;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A line of a list one can press: Enter or Space opens it, Delete takes it out. */
final class Line extends VBox {

    /** @param spoken what a screen reader says of it */
    Line(String spoken, Runnable open, Node... content) {
        super(1, content);
        getStyleClass().add("fact-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(click -> open.run());
        on(open, KeyCode.ENTER);
        onSpace(open);
    }

    /** When the letter comes, not the key: else the space would be typed into the field that opens. */
    private void onSpace(Runnable open) {
        addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            if (typed.getCharacter().equals(" ")) {
                typed.consume();
                open.run();
            }
        });
    }

    Line named(String id) {
        setId(id);
        return this;
    }

    Line on(Runnable act, KeyCode... keys) {
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            for (KeyCode key : keys) {
                if (pressed.getCode() == key && !pressed.isShortcutDown() && !pressed.isAltDown()) {
                    pressed.consume();
                    act.run();
                }
            }
        });
        return this;
    }

    /** With Ctrl. */
    Line onShortcut(KeyCode key, Runnable act) {
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == key && pressed.isShortcutDown()) {
                pressed.consume();
                act.run();
            }
        });
        return this;
    }
}
