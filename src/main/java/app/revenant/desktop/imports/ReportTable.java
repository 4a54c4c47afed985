package app.revenant.desktop.imports;

import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Report;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** New, changed, the same; and under it what was left out, line by line. */
final class ReportTable extends VBox {

    private static final int MOST = 50;

    private final Words words;
    private final GridPane counts = new GridPane();

    ReportTable(Words words, Report report, String heading) {
        super(10);
        this.words = words;
        counts.getStyleClass().add("keys");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        counts.getColumnConstraints().add(names);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints numbers = new ColumnConstraints(90);
            numbers.setHalignment(HPos.RIGHT);
            counts.getColumnConstraints().add(numbers);
        }
        counts.addRow(0, Texts.small(""), Texts.small(words.of("imports.new")), Texts.small(words.of("imports.changed")),
                Texts.small(words.of("imports.same")));
        add(words.of("imports.companies"), report.companies());
        add(words.of("imports.people"), report.people());
        add(words.of("imports.deals"), report.deals());
        getChildren().addAll(Texts.wrapped(Texts.heading(heading)), counts);
        if (report.changesNothing()) {
            getChildren().add(Texts.wrapped(Texts.muted(words.of("imports.nothing-new"))));
        }
        leftOut(report);
    }

    private void add(String name, Report.Count count) {
        counts.addRow(counts.getRowCount(), Texts.plain(name), number(count.created()), number(count.updated()),
                number(count.unchanged()));
    }

    private Label number(int count) {
        return count == 0 ? Texts.muted("–") : Texts.strong(words.of("imports.count", count));
    }

    /** A file with thousands of broken lines is told by its first ones. */
    private void leftOut(Report report) {
        if (!report.refused().isEmpty()) {
            getChildren().add(Texts.heading(words.of("imports.refused", report.refused().size())));
        }
        report.refused().stream().limit(MOST).map(this::said).map(Texts::muted).map(Texts::wrapped)
                .forEach(getChildren()::add);
        for (Report.Unread file : report.ignored()) {
            getChildren().add(Texts.wrapped(Texts.muted(words.of("imports.ignored", file.file(), file.rows()))));
        }
    }

    private String said(Report.Line line) {
        return words.of("imports.line", line.file(), line.number(), words.messages().of(line.why()));
    }
}
