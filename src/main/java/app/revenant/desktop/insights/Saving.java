package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Chart;
import app.revenant.work.ChartFiles;
import app.revenant.work.ChartPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Charts into files of the seller's choice; pictures are taken on the window's thread, written off it. */
final class Saving {

    private final Desk desk;
    private final Words words;
    private final ChartFiles files;
    private final Consumer<String> told;

    /** @param told a sentence about what was saved */
    Saving(Desk desk, Words words, Consumer<String> told) {
        this.desk = desk;
        this.words = words;
        this.files = new ChartFiles(words.messages());
        this.told = told;
    }

    void picture(Chart chart, Supplier<ChartPicture> taken) {
        FileKind kind = FileKind.of(words.of("figures.kind-picture"), "*.png");
        desk.dialogs().save(words.of("figures.picture-title"), "revenant-" + chart.id() + ".png", kind).ifPresent(file -> {
            ChartPicture picture = taken.get();
            write(file, () -> files.picture(picture, file));
        });
    }

    void table(Chart chart) {
        FileKind kind = FileKind.of(words.of("figures.kind-table"), "*.csv");
        desk.dialogs().save(words.of("figures.table-title"), "revenant-" + chart.id() + ".csv", kind)
                .ifPresent(file -> write(file, () -> files.figures(List.of(chart), file)));
    }

    /** All figures as one table and every chart as a picture, into a folder. */
    void everything(List<Chart> charts, Supplier<Map<String, ChartPicture>> taken) {
        desk.dialogs().folder(words.of("figures.folder-title")).ifPresent(folder -> {
            Map<String, ChartPicture> pictures = taken.get();
            write(folder, () -> files.everything(charts, pictures, folder));
        });
    }

    private void write(Path where, Runnable act) {
        desk.run(() -> {
            act.run();
            return where;
        }, written -> told.accept(words.of("figures.saved", written.getFileName())));
    }
}
