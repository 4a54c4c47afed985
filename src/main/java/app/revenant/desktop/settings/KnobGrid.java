package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Texts;
import app.revenant.ghosting.Knob;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Numbers of the engine under one another: name, number, and beside a changed one the shipped number and the way back. */
final class KnobGrid extends GridPane {

    private static final double WIDTH = 76;
    private static final double NOTE = 92;
    private static final double WIDEST = 520;

    private final Stand stand;

    KnobGrid(Stand stand, List<Knob> knobs, Function<Knob, String> name) {
        this.stand = stand;
        setMaxWidth(WIDEST);
        getStyleClass().add("knobs");
        knobs.forEach(knob -> row(knob, name.apply(knob)));
    }

    private void row(Knob knob, String name) {
        Label label = Texts.wrapped(Texts.plain(name));
        setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Label note = Texts.wrapped(Texts.small(""));
        note.setMinWidth(NOTE);
        note.setPrefWidth(NOTE);
        Button reset = Icon.button(Feather.ROTATE_CCW, stand.say("settings.reset-one", name), () -> stand.model().reset(knob));
        KnobInput input = new KnobInput(stand, knob, name, WIDTH, (changed, wrong) -> {
            note.setText(wrong ? stand.say("settings.range", stand.number(knob.least()), stand.number(knob.most()))
                    : changed ? stand.say("settings.shipped", stand.number(knob.of(stand.model().shipped()))) : "");
            note.getStyleClass().setAll("label", "small", wrong ? "tone-bad" : "muted");
            reset.setVisible(changed);
        });
        input.setAlignment(Pos.CENTER_RIGHT);
        label.setLabelFor(input);
        addRow(getRowCount(), label, input, reset, note);
    }
}
