package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Knob;
import app.revenant.ghosting.Signal;
import app.revenant.work.Telling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What each outcome of a signal weighs for each of the seven causes, one group of signals at a time. */
final class WeightGrid extends VBox {

    private static final double WIDTH = 58;
    private static final double NAMES = 230;
    private static final double GAP = 10;

    private final Stand stand;
    private final Telling telling;
    private final GridPane grid = new GridPane();
    private final Ties ofGroup = new Ties();

    WeightGrid(Stand stand, Telling telling) {
        super(GAP);
        this.stand = new Stand(stand.model(), stand.words(), ofGroup, stand.desk());
        stand.ties().add(ofGroup::release);
        this.telling = telling;
        Choice<Signal.Group> group = new Choice<>(List.of(Signal.Group.values()), this::name, Signal.Group.QUALIFICATION);
        group.setId("settings-weight-group");
        group.setAccessibleText(stand.say("settings.weight-group"));
        group.setMaxWidth(NAMES + WIDTH);
        group.valueProperty().addListener((property, before, chosen) -> show(chosen));
        grid.getStyleClass().add("weights");
        getChildren().addAll(group, grid);
        show(group.getValue());
    }

    private void show(Signal.Group group) {
        ofGroup.release();
        grid.getChildren().clear();
        for (Cause cause : Cause.values()) {
            Label name = Texts.wrapped(Texts.small(telling.causeShort(cause)));
            name.setMaxWidth(WIDTH + GAP * 2);
            name.getStyleClass().add("centred");
            name.setAlignment(Pos.BOTTOM_CENTER);
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, cause.number(), 0);
        }
        int row = 1;
        for (Signal signal : Arrays.stream(Signal.values()).filter(each -> each.group() == group).toList()) {
            Label heading = Texts.wrapped(Texts.strong(stand.say("settings.signal." + signal.code())));
            grid.add(heading, 0, row++, Cause.values().length + 1, 1);
            for (String outcome : stand.model().shipped().weights().outcomes(signal)) {
                outcome(signal, outcome, row++);
            }
        }
    }

    private void outcome(Signal signal, String outcome, int row) {
        String said = stand.say("settings.outcome." + outcome);
        Label name = Texts.wrapped(Texts.plain(said));
        name.setPrefWidth(NAMES);
        grid.add(name, 0, row);
        for (Knob knob : Knob.weights(signal, outcome)) {
            Label shipped = Texts.small("");
            String whole = stand.say("settings.signal." + signal.code()) + ", " + said + ", " + telling.causeShort(Cause.numbered(knob.cause()));
            KnobInput input = new KnobInput(stand, knob, whole, WIDTH, (changed, wrong) -> {
                shipped.setText(changed ? stand.number(knob.of(stand.model().shipped())) : "");
                shipped.setManaged(changed);
            });
            input.setAlignment(Pos.CENTER_RIGHT);
            VBox cell = new VBox(input, shipped);
            cell.setAlignment(Pos.CENTER);
            grid.add(cell, knob.cause(), row);
        }
    }

    private String name(Signal.Group group) {
        return stand.say("settings.group." + group.name().toLowerCase(Locale.ROOT));
    }
}
