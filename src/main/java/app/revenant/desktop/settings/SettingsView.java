package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Trouble;
import app.revenant.model.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts at the left, the chosen one at the right, saving at the top. */
final class SettingsView extends BorderPane {

    private final Stand stand;
    private final Parts parts;
    private final Ties ofPart = new Ties();
    private final ListView<Section> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Label wrong = Texts.wrapped(Texts.plain(""));
    private final Pill unsaved;
    private final Button save;
    private final Button discard;
    private Optional<String> focused = Optional.empty();

    SettingsView(Stand stand, Parts parts) {
        this.stand = stand;
        this.parts = parts;
        SettingsModel model = stand.model();
        unsaved = new Pill(stand.say("settings.not-saved"), Tone.WARN);
        save = Buttons.withKey(Buttons.primary(stand.say("settings.save"), model::save), "Ctrl ⏎");
        save.setId("settings-save");
        discard = Buttons.plain(stand.say("settings.discard"), this::discard);
        discard.setId("settings-discard");
        getStyleClass().addAll("screen", "settings");
        wrong.getStyleClass().add("tone-bad");
        wrong.setId("settings-wrong");
        setTop(head());
        setLeft(list());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(InputEvent.ANY, event -> {
            if (event.getTarget() instanceof Node node && node.isFocused()) {
                focused = Optional.ofNullable(node.getId());
            }
        });
        stand.ties().add(model.section().watch(this::show));
        stand.ties().add(model.draft().watch(draft -> follow(draft.isDirty())));
        stand.ties().add(model.refusal().watch(this::tell));
    }

    void begin() {
        list.requestFocus();
    }

    /** The id of the field one was in last. */
    Optional<String> focused() {
        return focused;
    }

    /** Goes there as soon as it is in the window: another language moves nobody out of a field. */
    void focusOnce(String id) {
        Stream.of(list, scroll.getContent(), getTop()).map(part -> Optional.ofNullable(part.lookup("#" + id))).flatMap(Optional::stream)
                .findFirst().ifPresent(field -> field.sceneProperty().addListener((property, before, scene) -> {
                    if (scene != null) {
                        field.requestFocus();
                    }
                }));
    }

    void leave() {
        ofPart.release();
    }

    private VBox head() {
        HBox row = Rows.of(10, Texts.title(stand.say("shell.menu")), unsaved, Rows.gap(), discard, save);
        row.getStyleClass().add("screen-head");
        VBox head = new VBox(row, new StackPane(wrong));
        head.getStyleClass().add("settings-head");
        return head;
    }

    private ListView<Section> list() {
        list.getItems().setAll(Section.values());
        list.setId("settings-sections");
        list.setAccessibleText(stand.say("settings.sections"));
        list.getStyleClass().add("settings-sections");
        list.setCellFactory(any -> new SectionCell());
        list.getSelectionModel().select(stand.model().section().get());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> Optional.ofNullable(chosen)
                .ifPresent(stand.model()::go));
        return list;
    }

    private void show(Section section) {
        ofPart.release();
        list.getSelectionModel().select(section);
        scroll.setContent(parts.of(section, new Stand(stand.model(), stand.words(), ofPart, stand.desk())));
        scroll.setVvalue(0);
    }

    /** The fields are made anew: what they held is gone on purpose. */
    private void discard() {
        stand.model().discard();
        show(stand.model().section().get());
    }

    private void follow(boolean dirty) {
        unsaved.setVisible(dirty);
        save.setDisable(!dirty);
        discard.setDisable(!dirty);
    }

    private void tell(Optional<Refusal> refusal) {
        wrong.setText(refusal.map(told -> Trouble.of(told, stand.words()).sentence()).orElse(""));
        wrong.getParent().setVisible(refusal.isPresent());
        wrong.getParent().setManaged(refusal.isPresent());
    }

    private void press(KeyEvent pressed) {
        if (Stroke.SAVE.isPressed(pressed)) {
            pressed.consume();
            stand.model().save();
        }
    }

    /** Its icon and its name. */
    private final class SectionCell extends ListCell<Section> {
        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            boolean blank = empty || section == null;
            setText(blank ? "" : stand.say(section.key()));
            setGraphic(blank ? null : Icon.of(section.icon()));
        }
    }
}
