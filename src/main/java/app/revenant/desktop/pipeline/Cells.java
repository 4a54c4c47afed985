package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cells of the table. Each keeps its nodes and shows one deal after another in them, so that scrolling makes nothing new. */
record Cells(PipelineModel model, Saying saying, Asks asks) {

    private static final double DAYS = 30;

    TableCell<PipelineRow, PipelineRow> of(Column column) {
        return switch (column) {
            case COMPANY -> name();
            case CONTACT -> plain(PipelineRow::contact);
            case STAGE -> new StageCell(model, saying.words());
            case AMOUNT -> amount();
            case SILENCE -> silence();
            case STEP -> editable(pill(saying::step), asks::step);
            case READING -> pill(saying::reading);
            case ORIGIN -> plain(row -> row.origin().map(saying.words()::word).orElse(""));
            case EXPECTED -> plain(row -> day(row.expected()));
            case CREATED -> plain(row -> day(Optional.of(row.assessed().deal().created())));
        };
    }

    private String day(Optional<LocalDate> day) {
        Words words = saying.words();
        return day.map(words::shortDay).orElse("");
    }

    private TableCell<PipelineRow, PipelineRow> name() {
        Clipped name = new Clipped("strong");
        Clipped title = new Clipped("muted", "small");
        VBox lines = new VBox(1, name, title);
        lines.setAlignment(Pos.CENTER_LEFT);
        return new Cell(lines, row -> {
            boolean both = !row.name().equals(row.title());
            name.say(row.name());
            title.say(row.title());
            title.setVisible(both);
            title.setManaged(both);
            return row.name() + ", " + row.title();
        });
    }

    private static TableCell<PipelineRow, PipelineRow> plain(Function<PipelineRow, String> text) {
        Clipped label = new Clipped();
        return new Cell(label, row -> {
            label.say(text.apply(row));
            return text.apply(row);
        });
    }

    private TableCell<PipelineRow, PipelineRow> amount() {
        Clipped label = new Clipped("strong");
        TableCell<PipelineRow, PipelineRow> cell = new Cell(label, row -> {
            label.say(saying.amount(row));
            return saying.amount(row);
        });
        cell.getStyleClass().add("amount-cell");
        return editable(cell, asks::amount);
    }

    private TableCell<PipelineRow, PipelineRow> silence() {
        StrainBar bar = new StrainBar();
        Clipped days = new Clipped("muted", "small");
        days.setMinWidth(DAYS);
        days.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return new Cell(Rows.of(6, bar, days), row -> {
            boolean counted = row.silence().isPresent();
            bar.setVisible(counted);
            bar.setManaged(counted);
            bar.show(row.strain(), saying.strain(row), saying.silent(row));
            days.say(saying.days(row), saying.silent(row));
            return saying.silent(row);
        });
    }

    private static TableCell<PipelineRow, PipelineRow> pill(Function<PipelineRow, Saying.Tag> tag) {
        Clipped pill = new Clipped("pill");
        return new Cell(pill, row -> {
            pill.say(tag.apply(row));
            return tag.apply(row).text();
        });
    }

    /** Pressed in the line that is chosen already, what it shows can be changed in place. */
    private static TableCell<PipelineRow, PipelineRow> editable(TableCell<PipelineRow, PipelineRow> cell, BiConsumer<PipelineRow, Node> ask) {
        cell.getStyleClass().add("editable-cell");
        boolean[] chosen = new boolean[1];
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> chosen[0] = cell.getTableRow() != null && cell.getTableRow().isSelected());
        cell.setOnMouseClicked(click -> {
            boolean once = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && click.isStillSincePress();
            if (once && chosen[0] && !cell.isEmpty()) {
                ask.accept(cell.getItem(), cell);
            }
        });
        return cell;
    }

    /** Shows a line in nodes that are made once; says what a screen reader should. */
    private static final class Cell extends TableCell<PipelineRow, PipelineRow> {

        private final Node content;
        private final Function<PipelineRow, String> show;

        Cell(Node content, Function<PipelineRow, String> show) {
            this.content = content;
            this.show = show;
        }

        @Override
        protected void updateItem(PipelineRow row, boolean empty) {
            PipelineRow before = getItem();
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
            } else if (row != before || getGraphic() == null) {
                setAccessibleText(show.apply(row));
                setGraphic(content);
            }
        }
    }
}
