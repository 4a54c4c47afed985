package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Bar;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Vitality;
import app.revenant.work.Telling;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The chance still alive, and a bar; as a percentage only once the model is calibrated on this seller. */
public final class Alive {

    private static final double BAR_WIDTH = 64;

    private Alive() {
    }

    /** Blank for the states that have none. */
    public static Optional<HBox> of(Assessment assessment, Telling telling, Words words) {
        return assessment.vitality().map(vitality -> row(vitality, telling, words,
                words.of("silence.alive", telling.alive(vitality.alive()))));
    }

    /** The same in few words, for a list where every row has one. */
    public static Optional<HBox> brief(Assessment assessment, Telling telling, Words words) {
        return assessment.vitality().map(vitality -> row(vitality, telling, words, telling.alive(vitality.alive())));
    }

    private static HBox row(Vitality vitality, Telling telling, Words words, String said) {
        String chance = words.of("silence.alive", telling.alive(vitality.alive()));
        Bar bar = new Bar(vitality.alive(), tone(vitality), chance);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setMaxWidth(BAR_WIDTH);
        Label text = Texts.small(said);
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.setTooltip(new Tooltip(chance));
        return Rows.of(6, bar, text);
    }

    private static Tone tone(Vitality vitality) {
        return vitality.alive() < 0.30 ? Tone.GHOST : vitality.alive() < 0.60 ? Tone.WARN : Tone.GOOD;
    }
}
