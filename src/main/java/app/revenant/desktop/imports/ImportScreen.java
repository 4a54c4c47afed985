package app.revenant.desktop.imports;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.TakesFiles;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A sheet: choose or drop files, see what would change, agree. */
public final class ImportScreen implements Screen, TakesFiles {

    private final ImportModel model;
    private final Desk desk;
    private final Ties ties = new Ties();

    public ImportScreen(Office office, Desk desk) {
        this.model = new ImportModel(office, desk);
        this.desk = desk;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        return new StackPane(new ImportView(model, words, desk, ties).sheet());
    }

    @Override
    public void take(List<Path> files) {
        model.read(files);
    }

    @Override
    public void closed() {
        model.cancel();
        ties.release();
    }
}
