package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Telling;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Chips and a field to narrow the table, and the table. */
final class PipelineView extends BorderPane {

    private final PipelineModel model;
    private final Words words;
    private final Desk desk;
    private final PipelineTable table;
    private final TextField seek = new TextField();
    private final Map<PipelineFilter, Chip> chips = new EnumMap<>(PipelineFilter.class);

    PipelineView(PipelineModel model, Words words, Telling telling, Desk desk, Remembered remembered, Ties ties) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        this.table = new PipelineTable(model, words, telling, desk, remembered);
        getStyleClass().addAll("screen", "pipeline");
        setTop(head());
        setCenter(table);
        ties.add(model.read().watch(read -> label()));
        ties.add(model.shown().watch(rows -> table.show(rows)));
        ties.add(model.known().watch(known -> table.setPlaceholder(known ? nothing() : new HBox())));
        ties.add(table::remember);
    }

    void begin() {
        table.requestFocus();
    }

    private HBox head() {
        seek.setPromptText(words.of("pipeline.seek"));
        seek.setAccessibleText(words.of("pipeline.seek"));
        seek.setText(model.sought());
        seek.setPrefWidth(220);
        seek.textProperty().addListener((property, before, text) -> {
            model.seek(text);
            table.setPlaceholder(nothing());
        });
        HBox head = Rows.of(8, Texts.title(words.of("place.pipeline")), Rows.gap());
        for (PipelineFilter filter : PipelineFilter.values()) {
            head.getChildren().add(chip(filter));
        }
        head.getChildren().add(seek);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Chip chip(PipelineFilter filter) {
        Chip chip = new Chip("", filter.tone());
        chip.setOnAction(pressed -> {
            model.filter(filter);
            table.setPlaceholder(nothing());
            label();
        });
        chips.put(filter, chip);
        return chip;
    }

    private void label() {
        chips.forEach((filter, chip) -> {
            int count = model.count(filter);
            chip.setText(words.of(filter.key(), count));
            chip.setSelected(filter == model.filter());
            boolean shown = filter == PipelineFilter.ALL || filter == model.filter() || count > 0;
            chip.setVisible(shown);
            chip.setManaged(shown);
        });
    }

    /** An empty pipeline asks for its first deal; an empty choice says that it is one. */
    private EmptyState nothing() {
        boolean none = model.count(PipelineFilter.ALL) == 0 && model.sought().isBlank()
                && model.filter() == PipelineFilter.ALL;
        return none
                ? new EmptyState(Feather.COLUMNS, words.of("pipeline.none"), words.of("pipeline.none-text"),
                        Buttons.primary(words.of("act.new-deal"), desk.navigator()::newDeal))
                : new EmptyState(Feather.SEARCH, words.of("pipeline.no-match"), words.of("pipeline.no-match-text"));
    }
}
