package app.revenant.desktop.kit;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** A pill one can press: a filter, one of a few answers. Space and Enter press it too. */
public final class Chip extends ToggleButton {

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().setAll("chip", tone.style());
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
