package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Keeps the widths of columns and the order of rows from one day to the next. */
final class TableMemory {

    private static final String DOWN = "-";

    private final TableView<?> table;
    private final Remembered remembered;

    TableMemory(TableView<?> table, Remembered remembered) {
        this.table = table;
        this.remembered = remembered;
    }

    /** What does not fit the columns of today is as if never kept. */
    void recall() {
        List<String> widths = Arrays.asList(remembered.text(Trait.PIPELINE_WIDTHS).split(" "));
        if (widths.size() == table.getColumns().size() && widths.stream().allMatch(width -> width.matches("\\d{2,4}"))) {
            for (int i = 0; i < widths.size(); i++) {
                table.getColumns().get(i).setPrefWidth(Integer.parseInt(widths.get(i)));
            }
        }
        recallOrder(table, remembered.text(Trait.PIPELINE_SORT));
    }

    void keep() {
        remembered.put(Trait.PIPELINE_WIDTHS, table.getColumns().stream()
                .map(column -> Integer.toString((int) column.getWidth())).collect(Collectors.joining(" ")));
        remembered.put(Trait.PIPELINE_SORT, table.getSortOrder().stream().findFirst()
                .map(column -> column.getId() + (column.getSortType() == TableColumn.SortType.DESCENDING ? DOWN : ""))
                .orElse(""));
    }

    private static <T> void recallOrder(TableView<T> table, String kept) {
        boolean down = kept.endsWith(DOWN);
        String id = down ? kept.substring(0, kept.length() - 1) : kept;
        table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().ifPresent(column -> {
            column.setSortType(down ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().add(column);
        });
    }
}
