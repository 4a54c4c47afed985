package app.revenant.desktop.imports;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sheet at each step of an import. */
final class ImportView {

    private static final double WIDTH = 680;

    private final ImportModel model;
    private final Words words;
    private final Desk desk;
    private final StackPane body = new StackPane();
    private final SheetPane sheet;

    ImportView(ImportModel model, Words words, Desk desk, Ties ties) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        body.setMinHeight(230);
        sheet = new SheetPane(words, words.of("imports.title"), desk.navigator()::closeSheet).content(body).wide(WIDTH);
        sheet.setOnDragOver(this::over);
        sheet.setOnDragDropped(this::dropped);
        ties.add(model.step().watch(this::show));
    }

    SheetPane sheet() {
        return sheet;
    }

    private void show(ImportStep step) {
        Button close = Buttons.plain(words.of("kit.close"), desk.navigator()::closeSheet);
        if (step instanceof ImportStep.Reading reading) {
            body.getChildren().setAll(working(reading));
            sheet.acts(Rows.gap(), Buttons.plain(words.of("imports.stop"), model::cancel));
        } else if (step instanceof ImportStep.Rehearsed rehearsed) {
            body.getChildren().setAll(rehearsal(rehearsed));
            Button go = Buttons.primary(words.of("imports.go"), model::write);
            go.setDisable(rehearsed.report().changesNothing());
            go.setDefaultButton(true);
            go.setId("import-go");
            sheet.acts(Rows.gap(), Buttons.plain(words.of("imports.others"), this::choose), go);
        } else if (step instanceof ImportStep.Done done) {
            body.getChildren().setAll(new ReportTable(words, done.report(), words.of("imports.done", files())));
            sheet.acts(Texts.small(words.of("imports.undoable")), Rows.gap(), close);
        } else {
            body.getChildren().setAll(invitation());
            sheet.acts(Rows.gap(), close);
        }
    }

    private VBox rehearsal(ImportStep.Rehearsed rehearsed) {
        VBox all = new VBox(12);
        if (rehearsed.glance().sellers().size() > 1) {
            all.getChildren().add(sellers(rehearsed.glance().sellers()));
        }
        all.getChildren().add(new ReportTable(words, rehearsed.report(), words.of("imports.would", files())));
        rehearsed.glance().tables().forEach(table -> all.getChildren().add(new FirstRows(words, table, rehearsed.report())));
        return all;
    }

    private HBox sellers(List<String> names) {
        List<Optional<String>> all = Stream.concat(Stream.of(Optional.<String>empty()), names.stream().map(Optional::of)).toList();
        Choice<Optional<String>> choice = new Choice<>(all, name -> name.orElse(words.of("imports.all-sellers")), model.seller());
        choice.setId("import-seller");
        choice.valueProperty().addListener((property, before, chosen) -> model.chooseSeller(chosen));
        Label label = Texts.muted(words.of("imports.seller"));
        label.setLabelFor(choice);
        return Rows.of(10, label, choice);
    }

    private VBox invitation() {
        FontIcon icon = Icon.of(Feather.DOWNLOAD);
        icon.getStyleClass().add("empty-icon");
        Button choose = Buttons.primary(words.of("imports.choose"), this::choose);
        choose.setId("import-choose");
        Label safe = Texts.wrapped(Texts.muted(words.of("imports.safe")));
        safe.getStyleClass().add("centred");
        VBox all = new VBox(12, icon, Texts.heading(words.of("imports.drop")), safe, choose);
        all.setAlignment(Pos.CENTER);
        all.getStyleClass().add("drop-zone");
        return all;
    }

    private VBox working(ImportStep.Reading reading) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.of("imports.title"));
        Label count = Texts.muted(words.of(reading.writing() ? "imports.writing" : "imports.reading", reading.done()));
        VBox all = new VBox(12, count, bar);
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    private String files() {
        return model.files().stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
    }

    private void choose() {
        model.read(desk.dialogs().open(words.of("imports.title"),
                FileKind.of(words.of("imports.all-kinds"), "*.json", "*.csv", "*.tsv", "*.txt", "*.vcf", "*.eml", "*.mbox", "*.ics"),
                FileKind.of(words.of("imports.any-file"), "*.*")));
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        model.read(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        drag.setDropCompleted(true);
        drag.consume();
    }
}
