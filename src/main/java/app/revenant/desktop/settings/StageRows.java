package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The stages in their order: name, kind, up, down, away. A stage with deals asks where they go. */
final class StageRows extends VBox {

    private static final double GAP = 8;
    private static final double KIND = 170;
    private static final double USED = 90;

    private final Stand stand;
    private final VBox lines = new VBox(GAP);
    private final Map<String, TextField> names = new HashMap<>();
    private List<String> shown = List.of();

    StageRows(Stand stand) {
        super(GAP + 2);
        this.stand = stand;
        Button add = Buttons.withIcon(Buttons.plain(stand.say("settings.add-stage"),
                () -> stand.model().addStage(stand.say("settings.new-stage"))), Feather.PLUS);
        add.setId("settings-add-stage");
        getChildren().addAll(lines, Rows.of(GAP, add));
        stand.ties().add(stand.model().draft().watch(this::follow));
        stand.ties().add(stand.model().inUse().watch(now -> fill()));
    }

    private void follow(Draft draft) {
        if (!draft.wish().pipeline().stream().map(Stage::id).toList().equals(shown)) {
            fill();
        }
        draft.wish().pipeline().forEach(stage -> Optional.ofNullable(names.get(stage.id())).filter(field -> !field.isFocused())
                .ifPresent(field -> field.setText(stand.words().stage(stage))));
    }

    private void fill() {
        List<Stage> stages = stand.model().draft().get().wish().pipeline();
        shown = stages.stream().map(Stage::id).toList();
        names.clear();
        lines.getChildren().setAll(stages.stream().map(stage -> row(stage, stages)).toList());
    }

    private HBox row(Stage stage, List<Stage> stages) {
        int place = stages.indexOf(stage);
        String said = stand.words().stage(stage);
        TextField name = new TextField(said);
        name.setId("stage-name-" + stage.id());
        names.put(stage.id(), name);
        name.setAccessibleText(stand.say("settings.stage-name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty().addListener((property, before, text) -> rename(stage.id(), text));
        Choice<StageKind> kind = new Choice<>(List.of(StageKind.values()), stand.words()::word, stage.kind());
        kind.setId("stage-kind-" + stage.id());
        kind.setAccessibleText(stand.say("settings.stage-kind"));
        kind.setPrefWidth(KIND);
        kind.setMinWidth(KIND);
        kind.valueProperty().addListener((property, before, chosen) -> current(stage.id()).ifPresent(now ->
                stand.model().amendStage(new Stage(now.id(), stand.words().stage(now), chosen))));
        long deals = stand.model().inUse().get().getOrDefault(stage.id(), 0L);
        Label used = Texts.small(stand.say("settings.stage-deals", deals));
        used.setMinWidth(USED);
        Button up = icon(Feather.ARROW_UP, "settings.stage-up", said, () -> stand.model().shiftStage(stage.id(), -1));
        up.setDisable(place == 0);
        Button down = icon(Feather.ARROW_DOWN, "settings.stage-down", said, () -> stand.model().shiftStage(stage.id(), 1));
        down.setDisable(place == stages.size() - 1);
        Button remove = icon(Feather.TRASH_2, "settings.stage-remove", said, () -> remove(stage, deals));
        remove.setId("stage-remove-" + stage.id());
        remove.setDisable(stages.size() == 1);
        return Rows.of(GAP, name, kind, used, up, down, remove);
    }

    private Button icon(Feather icon, String key, String stage, Runnable act) {
        return Icon.button(icon, stand.say(key, stage), act);
    }

    /** A shipped stage called by its shipped word stays a shipped one, in any language. */
    private void rename(String id, String text) {
        current(id).ifPresent(now -> {
            boolean shipped = id.equals(now.kind().code()) && text.strip().equals(stand.words().word(now.kind()));
            stand.model().amendStage(new Stage(id, shipped ? id : text, now.kind()));
        });
    }

    private void remove(Stage stage, long deals) {
        if (deals == 0) {
            stand.model().removeStage(stage.id(), Optional.empty());
        } else {
            List<Stage> others = stand.model().draft().get().wish().pipeline().stream().filter(each -> !each.id().equals(stage.id())).toList();
            stand.desk().navigator().lay(new StageTargetSheet(stage, others, deals, target ->
                    stand.model().removeStage(stage.id(), Optional.of(target)), stand.desk().navigator()::closeSheet));
        }
    }

    private Optional<Stage> current(String id) {
        return stand.model().draft().get().wish().pipeline().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
