package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The columns of the table: which, in what order, how wide, sorted by what. The model sorts; the table only shows by what. */
final class TableShape {

    private final TableView<PipelineRow> table;
    private final PipelineModel model;
    private final Remembered memory;
    private final Map<Column, TableColumn<PipelineRow, PipelineRow>> columns = new EnumMap<>(Column.class);
    /** Until it was told what to show, and while it is told, the table has nothing to tell. */
    private boolean following = true;

    TableShape(TableView<PipelineRow> table, PipelineModel model, Cells cells, Words words, Remembered memory) {
        this.table = table;
        this.model = model;
        this.memory = memory;
        Arrays.stream(Column.values()).forEach(column -> columns.put(column, made(column, cells, words)));
        recallWidths();
        table.setSortPolicy(any -> sorted());
        table.getColumns().addListener((ListChangeListener<TableColumn<PipelineRow, ?>>) moved -> tell());
    }

    void follow(Arrangement now) {
        following = true;
        List<TableColumn<PipelineRow, PipelineRow>> wished = now.columns().stream().map(columns::get).toList();
        if (!table.getColumns().equals(wished)) {
            table.getColumns().setAll(wished);
        }
        List<TableColumn<PipelineRow, PipelineRow>> order = now.order().stream().map(Sorting::column).filter(now.columns()::contains).map(columns::get).toList();
        now.order().forEach(each -> columns.get(each.column()).setSortType(each.down() ? SortType.DESCENDING : SortType.ASCENDING));
        if (!table.getSortOrder().equals(order)) {
            table.getSortOrder().setAll(order);
        }
        following = false;
    }

    void keepWidths() {
        memory.put(Trait.PIPELINE_WIDTHS, columns.entrySet().stream()
                .map(each -> each.getKey().id() + ":" + (int) each.getValue().getWidth()).collect(Collectors.joining(" ")));
    }

    private TableColumn<PipelineRow, PipelineRow> made(Column column, Cells cells, Words words) {
        TableColumn<PipelineRow, PipelineRow> made = new TableColumn<>(words.of(column.key()));
        made.setId(column.id());
        made.setUserData(column);
        made.setPrefWidth(column.width());
        made.setMinWidth(60);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(any -> cells.of(column));
        if (column == Column.AMOUNT) {
            made.getStyleClass().add("right");
        }
        return made;
    }

    private boolean sorted() {
        if (!following) {
            model.arrange(model.arrangement().get().order(table.getSortOrder().stream()
                    .map(each -> new Sorting((Column) each.getUserData(), each.getSortType() == SortType.DESCENDING)).toList()));
        }
        return true;
    }

    /** Columns were moved by hand. */
    private void tell() {
        if (!following) {
            model.arrange(model.arrangement().get().columns(table.getColumns().stream().map(each -> (Column) each.getUserData()).toList()));
        }
    }

    /** What does not fit the columns of today is as if never kept. */
    private void recallWidths() {
        Arrays.stream(memory.text(Trait.PIPELINE_WIDTHS).split(" ")).filter(each -> each.matches("[a-z]+:\\d{2,4}"))
                .map(each -> each.split(":")).forEach(each -> Optional.of(each[0]).flatMap(Column::of).map(columns::get)
                        .ifPresent(column -> column.setPrefWidth(Integer.parseInt(each[1]))));
    }
}
