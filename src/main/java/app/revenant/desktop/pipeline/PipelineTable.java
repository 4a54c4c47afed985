package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Remembered;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The table. Enter or a double click opens a deal, F2 changes its amount, Shift+F2 its next step, the menu of a line does the rest. */
final class PipelineTable extends TableView<PipelineRow> {

    private final PipelineModel model;
    private final DealMenu menu;
    private final TableShape shape;
    private Optional<ContextMenu> open = Optional.empty();
    private boolean updating;

    PipelineTable(PipelineModel model, Saying saying, DealMenu menu, Remembered remembered) {
        this.model = model;
        this.menu = menu;
        setId("deals");
        setAccessibleText(saying.words().of("board.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("deals-table");
        shape = new TableShape(this, model, new Cells(model, saying, menu.asks()), saying.words(), remembered);
        setRowFactory(table -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (!updating) {
                model.choose(Optional.ofNullable(row).map(PipelineRow::id));
            }
        });
    }

    void follow(Arrangement now) {
        shape.follow(now);
    }

    /** Other rows, with the same one chosen. */
    void show(List<PipelineRow> now) {
        updating = true;
        Splice.into(getItems(), now);
        int at = model.chosen().map(id -> IntStream.range(0, now.size()).filter(place -> now.get(place).id().equals(id)).findFirst().orElse(-1)).orElse(-1);
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
        }
        updating = false;
    }

    void remember() {
        shape.keepWidths();
    }

    private void key(KeyEvent pressed) {
        PipelineRow row = getSelectionModel().getSelectedItem();
        if (row == null) {
            begin(pressed);
            return;
        }
        boolean sideways = pressed.getCode() == KeyCode.RIGHT || pressed.getCode() == KeyCode.LEFT;
        if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
            pressed.consume();
            model.open(row);
        } else if (pressed.getCode() == KeyCode.F2) {
            pressed.consume();
            edit(row, pressed.isShiftDown());
        } else if (pressed.isShortcutDown() && sideways) {
            pressed.consume();
            model.moves().shift(row, pressed.getCode() == KeyCode.RIGHT ? 1 : -1);
        } else if (pressed.getCode() == KeyCode.CONTEXT_MENU || pressed.getCode() == KeyCode.F10 && pressed.isShiftDown()) {
            pressed.consume();
            lineOf(row).ifPresent(line -> offer(line, line.localToScreen(40, line.getHeight()).getX(), line.localToScreen(40, line.getHeight()).getY()));
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

    private void edit(PipelineRow row, boolean step) {
        Node beside = lineOf(row).flatMap(line -> cellOf(line, step ? Column.STEP : Column.AMOUNT)).orElse(this);
        if (step) {
            menu.asks().step(row, beside);
        } else {
            menu.asks().amount(row, beside);
        }
    }

    /** The cell of a column, the line itself where the column is not shown. */
    private static Optional<Node> cellOf(TableRow<?> line, Column column) {
        return Optional.of(line.getChildrenUnmodifiable().stream().filter(node -> node instanceof TableCell<?, ?> cell
                && cell.getTableColumn().getUserData() == column).findFirst().orElse(line));
    }

    private Optional<TableRow<?>> lineOf(PipelineRow row) {
        return lookupAll(".table-row-cell").stream().filter(node -> node instanceof TableRow<?> line && line.getItem() == row)
                .<TableRow<?>>map(node -> (TableRow<?>) node).findFirst();
    }

    private void offer(TableRow<?> line, double x, double y) {
        open.ifPresent(ContextMenu::hide);
        open = Optional.of(menu.of((PipelineRow) line.getItem(), line));
        open.get().show(line, x, y);
    }

    private TableRow<PipelineRow> row() {
        TableRow<PipelineRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        row.setOnContextMenuRequested(asked -> {
            if (!row.isEmpty()) {
                asked.consume();
                offer(row, asked.getScreenX(), asked.getScreenY());
            }
        });
        return row;
    }
}
