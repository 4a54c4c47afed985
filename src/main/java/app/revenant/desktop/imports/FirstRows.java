package app.revenant.desktop.imports;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Glance;
import app.revenant.work.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How a table begins, as it stands in the file; a line that would be left out is marked. */
final class FirstRows extends VBox {

    private static final double WIDEST = 170;

    private final Words words;
    private final GridPane grid = new GridPane();

    FirstRows(Words words, Glance.Table table, Report report) {
        super(6);
        this.words = words;
        grid.getStyleClass().add("first-rows");
        for (int column = 0; column < table.columns().size(); column++) {
            grid.add(cell(Texts.small(table.columns().get(column))), column + 1, 0);
        }
        Set<Long> refused = report.refused().stream().filter(line -> line.file().equals(table.file())).map(Report.Line::number)
                .collect(Collectors.toSet());
        table.rows().forEach(row -> add(row, refused.contains(row.line())));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("first-rows-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.of("imports.first-rows", table.file()));
        getChildren().setAll(Texts.heading(words.of("imports.first-rows", table.file())), scroll);
    }

    private void add(Glance.Row row, boolean refused) {
        int at = grid.getRowCount();
        grid.add(refused ? fault(row.line()) : Texts.small(Long.toString(row.line())), 0, at);
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            Label cell = cell(Texts.plain(cells.get(column).lines().findFirst().orElse("")));
            if (refused) {
                cell.getStyleClass().add("tone-bad");
            }
            grid.add(cell, column + 1, at);
        }
    }

    private Node fault(long line) {
        Label mark = Texts.small(Long.toString(line));
        mark.getStyleClass().add("tone-bad");
        mark.setGraphic(Icon.of(Feather.ALERT_CIRCLE, words.of("imports.first-rows.fault", line)));
        return mark;
    }

    private static Label cell(Label label) {
        label.setMaxWidth(WIDEST);
        return Texts.clipped(label);
    }
}
