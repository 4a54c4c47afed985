package app.revenant.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The key that does the same as the button beside it. */
public final class KeyHint extends Label {

    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
