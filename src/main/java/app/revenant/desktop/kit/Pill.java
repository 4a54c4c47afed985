package app.revenant.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A word in a rounded frame: a state, a count, a cause. */
public final class Pill extends Label {

    private Tone tone;

    public Pill(String text, Tone tone) {
        super(text);
        this.tone = tone;
        getStyleClass().addAll("pill", tone.style());
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public void say(String text, Tone newTone) {
        setText(text);
        getStyleClass().remove(tone.style());
        tone = newTone;
        getStyleClass().add(tone.style());
    }
}
