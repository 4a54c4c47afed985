package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Knob;
import app.revenant.model.EngineChanges;
import app.revenant.work.Telling;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The numbers of the engine, and what they would change before they are saved. */
final class EnginePart extends Page {

    private static final double GAP = 12;

    private final Stand stand;

    EnginePart(Stand stand, Telling telling, LearntModel learnt) {
        super(stand.say("settings.section.engine"), stand.say("settings.engine-why"));
        this.stand = stand;
        card(stand.say("settings.learnt"), new LearntCard(stand, learnt));
        getChildren().add(head());
        VBox left = new VBox(GAP, card(Knob.Part.THRESHOLDS, stand.say("settings.limits"), stand.say("settings.limits-why"), knob -> stand.say("settings.limit." + knob.name())),
                card(Knob.Part.NUMBERS, stand.say("settings.numbers"), stand.say("settings.numbers-why"), knob -> stand.say("settings.number." + knob.name())));
        VBox right = new VBox(GAP, card(Knob.Part.Q, stand.say("settings.q"), stand.say("settings.q-why"), knob -> stand.say("settings.touch." + knob.name())),
                card(Knob.Part.KAPPA, stand.say("settings.kappa"), stand.say("settings.kappa-why"), knob -> stand.say("word.stage-kind." + knob.name())),
                card(Knob.Part.PRIORS, stand.say("settings.priors"), stand.say("settings.priors-why"), knob -> telling.causeShort(Cause.numbered(knob.cause()))));
        HBox columns = new HBox(GAP, left, right);
        columns.getChildren().forEach(column -> {
            HBox.setHgrow(column, Priority.ALWAYS);
            ((VBox) column).setPrefWidth(0);
        });
        getChildren().add(columns);
        card(stand.say("settings.weights"), Texts.wrapped(Texts.small(stand.say("settings.weights-why"))), new WeightGrid(stand, telling));
    }

    private HBox head() {
        Pill preview = new Pill("", Tone.GHOST);
        preview.setId("settings-preview");
        Button reset = Buttons.withIcon(Buttons.plain(stand.say("settings.reset-all"), stand.model()::resetAll), Feather.ROTATE_CCW);
        reset.setId("settings-reset-all");
        stand.ties().add(stand.model().preview().watch(found -> {
            preview.setVisible(found.isPresent());
            found.ifPresent(counts -> preview.say(stand.say("settings.preview", counts.then(), counts.now()), Tone.GHOST));
        }));
        stand.ties().add(stand.model().draft().watch(draft ->
                reset.setDisable(draft.wish().engine().equals(EngineChanges.NONE) && draft.typed().isEmpty())));
        return Rows.of(GAP, preview, Rows.gap(), reset);
    }

    private Card card(Knob.Part part, String heading, String why, Function<Knob, String> name) {
        return Card.of(heading, Texts.wrapped(Texts.small(why)), new KnobGrid(stand, Knob.of(part), name));
    }
}
