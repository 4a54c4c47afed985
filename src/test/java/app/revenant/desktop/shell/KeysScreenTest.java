package app.revenant.desktop.shell;

import app.revenant.desktop.TestOffice;
import app.revenant.model.Language;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeysScreenTest {

    @TempDir
    Path folder;
    private ShellStage window;

    @Start
    void start(Stage stage) {
        window = new ShellStage(stage, TestOffice.filled(folder, Language.EN), folder, Language.EN);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void ready() {
        window.until(() -> window.scene().lookup(".today-row") != null);
    }

    private boolean shows(String text) {
        return window.scene().getRoot().lookupAll(".label").stream().filter(Node::isVisible)
                .anyMatch(node -> node instanceof Label label && label.getText().equals(text));
    }

    @Test
    void aKeyIsSoughtInTheWindowOfKeys(FxRobot robot) {
        ready();
        robot.type(KeyCode.F1);
        window.until(() -> window.scene().getFocusOwner() instanceof TextField);
        robot.write("undo");
        window.until(() -> shows("Ctrl Z") && !shows("F2"));
        robot.type(KeyCode.ESCAPE);
        window.until(() -> robot.lookup(".sheet-pane").tryQuery().isEmpty());
    }
}
