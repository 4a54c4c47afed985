package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Tone;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;

/** A text on one line that says one thing after another while a list is scrolled; what does not fit is shown when pointed at. */
final class Clipped extends Label {

    private final Tooltip whole = new Tooltip();
    private String tone = "";

    Clipped(String... styles) {
        getStyleClass().addAll(styles);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinWidth(0);
        setTooltip(whole);
    }

    void say(String text) {
        say(text, text);
    }

    void say(String text, String more) {
        setText(text);
        whole.setText(more);
    }

    /** As a pill. */
    void say(Saying.Tag tag) {
        say(tag.text());
        tone(tag.tone());
    }

    void tone(Tone next) {
        if (!tone.equals(next.style())) {
            getStyleClass().remove(tone);
            tone = next.style();
            getStyleClass().add(tone);
        }
    }
}
