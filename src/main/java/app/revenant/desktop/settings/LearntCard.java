package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.ghosting.calibration.Calibration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which numbers are the defaults and which were learnt from the seller's own deals, each with how many cases there are. */
final class LearntCard extends VBox {

    private static final double GAP = 10;
    private static final double COLUMNS = 28;
    private static final double NUMBER = 84;
    private static final double ROUND = 1000;

    private final Stand stand;
    private final Label status = Texts.wrapped(Texts.small(""));
    private final HBox tables = new HBox(COLUMNS);

    LearntCard(Stand stand, LearntModel model) {
        super(GAP);
        this.stand = stand;
        setId("settings-learnt");
        getStyleClass().add("learnt");
        status.setId("settings-learnt-status");
        getChildren().addAll(status, tables);
        stand.ties().add(model.found().watch(found -> found.ifPresent(this::show)));
        model.begin();
    }

    private void show(LearntModel.Found found) {
        Calibration seen = found.calibration();
        status.setText(stand.say(seen.calibrated() ? "settings.learnt-yes" : "settings.learnt-no", seen.known(), seen.answered(),
                seen.silent(), Calibration.ENOUGH, Calibration.OF_EACH));
        GridPane rest = table(found.things().stream().filter(each -> each.stage().isEmpty()).toList());
        HBox.setHgrow(rest, Priority.ALWAYS);
        rest.setPrefWidth(0);
        tables.getChildren().setAll(new VBox(GAP, Texts.strong(stand.say("settings.learnt-days")),
                table(found.things().stream().filter(each -> each.stage().isPresent()).toList())), rest);
    }

    private GridPane table(List<Learnt> things) {
        GridPane table = new GridPane();
        table.getStyleClass().add("knobs");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(NUMBER);
        table.getColumnConstraints().setAll(name, number);
        things.forEach(each -> table.addRow(table.getRowCount(), Texts.wrapped(Texts.plain(name(each))), Texts.plain(numbers(each)),
                new Pill(stand.say("settings.whose." + each.whose().code()), tone(each.whose())),
                Texts.whole(Texts.small(stand.say("settings.learnt-from." + each.what(), each.n(), Calibration.ENOUGH_REVEALED)))));
        return table;
    }

    private String name(Learnt thing) {
        return thing.stage().map(stage -> stand.say("word.stage-kind." + stage.code()))
                .orElseGet(() -> stand.say("settings.learnt." + thing.what()));
    }

    private String numbers(Learnt thing) {
        return thing.numbers().stream().map(each -> stand.number(Math.rint(each * ROUND) / ROUND)).collect(Collectors.joining(" · "));
    }

    private static Tone tone(Learnt.Whose whose) {
        return switch (whose) {
            case DEFAULTS -> Tone.PLAIN;
            case YOURS -> Tone.GOOD;
            case SET -> Tone.ACCENT;
        };
    }
}
