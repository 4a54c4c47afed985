package app.revenant.desktop.palette;

import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field, what it leads to, and the keys for it. */
final class PaletteView extends VBox {

    private static final double WIDTH = 760;
    private static final double LINE = 34;
    private static final int MOST_LINES = 13;
    private static final int PAGE = 8;

    private final PaletteModel model;
    private final Words words;
    private final TextField field = new TextField();
    private final ListView<Line> lines = new ListView<>();
    private List<Line> shown = List.of();
    private final Label said = Texts.wrapped(Texts.muted(""));

    PaletteView(PaletteModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("sheet-pane", "palette");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().addAll(field(), lines(), said, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ties.add(model.state().watch(this::show));
    }

    private TextField field() {
        field.setId("palette-field");
        field.setText(model.typed());
        field.setPromptText(words.of("palette.prompt"));
        field.setAccessibleText(words.of("palette.prompt"));
        field.textProperty().addListener((property, before, typed) -> model.type(typed));
        return field;
    }

    private ListView<Line> lines() {
        lines.setId("palette-lines");
        lines.getStyleClass().add("palette-lines");
        lines.setFixedCellSize(LINE);
        lines.setAccessibleText(words.of("palette.found"));
        lines.setCellFactory(list -> new LineCell(words, place -> {
            model.choose(place);
            model.enter();
        }));
        return lines;
    }

    private HBox foot() {
        HBox foot = Rows.of(8, new KeyHint("↑ ↓"), Texts.small(words.of("palette.choose")), new KeyHint("⏎"),
                Texts.small(words.of("palette.open")), new KeyHint("Esc"), Texts.small(words.of("palette.close")));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private void show(PaletteModel.State now) {
        boolean other = !now.lines().equals(shown);
        if (other) {
            shown = now.lines();
            lines.getItems().setAll(shown);
            lines.setPrefHeight(Math.min(MOST_LINES, shown.size()) * LINE + 2);
            lines.setVisible(!shown.isEmpty());
            lines.setManaged(!shown.isEmpty());
        }
        if (now.chosen() >= 0 && (other || lines.getSelectionModel().getSelectedIndex() != now.chosen())) {
            lines.getSelectionModel().select(now.chosen());
            bringInSight(now.chosen());
        }
        say(now);
    }

    /** The heading of the first line too. */
    private void bringInSight(int chosen) {
        lines.scrollTo(chosen <= 1 ? 0 : Math.max(0, chosen - MOST_LINES + 2));
    }

    /** A field that has the focus tells a screen reader what is chosen in the list below it. */
    private void say(PaletteModel.State now) {
        String nothing = now.waiting() ? words.of("palette.searching") : words.of("palette.nothing", now.typed().strip());
        String sentence = now.lines().isEmpty() ? nothing : "";
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        field.setAccessibleHelp(sentence.isEmpty() ? now.line().map(line -> LineCell.told(line, words)).orElse("") : sentence);
    }

    private void key(KeyEvent pressed) {
        if (act(pressed.getCode())) {
            pressed.consume();
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.enter();
            default -> {
                return false;
            }
        }
        return true;
    }
}
