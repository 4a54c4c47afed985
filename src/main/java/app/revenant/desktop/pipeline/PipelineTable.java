package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.model.Money;
import app.revenant.work.Telling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Side;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The table. Enter or a double click opens a deal, F2 edits its amount, the menu of a line does the rest. */
final class PipelineTable extends TableView<PipelineRow> {

    private final PipelineModel model;
    private final ObservableList<PipelineRow> rows = FXCollections.observableArrayList();
    private final TableColumn<PipelineRow, PipelineRow> amounts;
    private final TableMemory memory;

    PipelineTable(PipelineModel model, Words words, Telling telling, Desk desk, Remembered remembered) {
        this.model = model;
        SortedList<PipelineRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("deals-table");
        setAccessibleText(words.of("place.pipeline"));
        Cells cells = new Cells(words, telling);
        column("company", words.of("pipeline.company"), 240, Comparator.comparing(PipelineRow::name, words.order()), cells::name);
        column("contact", words.of("pipeline.contact"), 130, Comparator.comparing(PipelineRow::contact, words.order()),
                cells::contact);
        column("stage", words.of("pipeline.stage"), 125, Comparator.comparingInt(PipelineRow::place),
                () -> new StageCell(model, words));
        amounts = column("amount", words.of("pipeline.amount"), 105, byAmount(), () -> new AmountCell(model, words));
        amounts.getStyleClass().add("right");
        amounts.setEditable(true);
        column("silence", words.of("pipeline.silence"), 135, Comparator.comparingDouble(PipelineRow::strain), cells::silence);
        column("step", words.of("pipeline.step"), 165, byDue(), cells::step);
        column("reading", words.of("pipeline.reading"), 170, Comparator.comparing(PipelineRow::state), cells::reading);
        memory = new TableMemory(this, remembered);
        memory.recall();
        setRowFactory(table -> row(new RowMenu(model, words, desk, this::editAmount)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getSelectionModel().selectedItemProperty().addListener((property, before, row) ->
                model.choose(Optional.ofNullable(row).map(chosen -> chosen.assessed().id())));
    }

    /** Other rows, with the same one chosen. */
    void show(List<PipelineRow> now) {
        Optional<DealId> kept = model.chosen();
        rows.setAll(now);
        kept.ifPresent(id -> getItems().stream().filter(row -> row.assessed().id().equals(id)).findFirst()
                .ifPresent(row -> getSelectionModel().select(row)));
    }

    void remember() {
        memory.keep();
    }

    private void editAmount() {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            edit(row, amounts);
        }
    }

    private void key(KeyEvent pressed) {
        PipelineRow row = getSelectionModel().getSelectedItem();
        if (getEditingCell() != null) {
            return;
        }
        if (row == null) {
            begin(pressed);
            return;
        }
        if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
            pressed.consume();
            model.open(row);
        } else if (pressed.getCode() == KeyCode.F2) {
            pressed.consume();
            editAmount();
        } else if (pressed.isShortcutDown() && (pressed.getCode() == KeyCode.RIGHT || pressed.getCode() == KeyCode.LEFT)) {
            pressed.consume();
            model.shift(row, pressed.getCode() == KeyCode.RIGHT ? 1 : -1);
        } else if (pressed.getCode() == KeyCode.CONTEXT_MENU || pressed.getCode() == KeyCode.F10 && pressed.isShiftDown()) {
            pressed.consume();
            menuOf(row);
        }
    }

    /** The first arrow chooses the first line; the toolkit would go past it, and nowhere where it is the only one. */
    private void begin(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN && !getItems().isEmpty()) {
            pressed.consume();
            getSelectionModel().select(0);
            getFocusModel().focus(0);
        }
    }

    /** The keyboard's menu key: the event belongs to the table, the menu to a line of it. */
    private void menuOf(PipelineRow row) {
        lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> line && line.getItem() == row)
                .map(node -> (TableRow<?>) node).findFirst()
                .ifPresent(line -> line.getContextMenu().show(line, Side.BOTTOM, 40, 0));
    }

    private TableRow<PipelineRow> row(RowMenu menu) {
        TableRow<PipelineRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        row.itemProperty().addListener((property, before, item) -> row.setContextMenu(item == null ? null : menu.of(item)));
        return row;
    }

    private TableColumn<PipelineRow, PipelineRow> column(String id, String name, double width,
            Comparator<PipelineRow> order, Supplier<TableCell<PipelineRow, PipelineRow>> cell) {
        TableColumn<PipelineRow, PipelineRow> column = new TableColumn<>(name);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setEditable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cell.get());
        column.setComparator(order);
        getColumns().add(column);
        return column;
    }

    private static Comparator<PipelineRow> byAmount() {
        return Comparator.comparing(row -> row.amount().map(Money::major).orElse(BigDecimal.ZERO));
    }

    private static Comparator<PipelineRow> byDue() {
        return Comparator.comparing(row -> row.due().orElse(LocalDate.MIN));
    }
}
