package app.revenant.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window, unless a sheet is open: what is typed there comes first. */
final class FilesIn {

    private FilesIn() {
    }

    static void onto(Node window, BooleanSupplier busy, Consumer<List<Path>> take) {
        window.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles() && !busy.getAsBoolean()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getDragboard().hasFiles() && !busy.getAsBoolean()) {
                List<Path> files = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
                drag.setDropCompleted(true);
                drag.consume();
                take.accept(files);
            }
        });
    }
}
