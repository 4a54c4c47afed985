package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellFocusTest {

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
    void anotherLanguageLeavesTheFocusWhereItWas(FxRobot robot) {
        ready();
        Node rail = robot.lookup(".rail-menu").query();
        WaitForAsyncUtils.waitForAsyncFx(5000, rail::requestFocus);
        window.office.choices().speak(Language.FR);
        window.until(() -> shows("Ghosts") || shows("Fantômes"));
        window.until(() -> window.scene().getFocusOwner() != rail && window.scene().getFocusOwner().getStyleClass().contains("rail-menu"));
    }

    @Test
    void aSheetInAnotherLanguageGoesOnInTheSameField(FxRobot robot) {
        ready();
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.clickOn("#newdeal-amount").write("12");
        window.office.choices().speak(Language.FR);
        window.until(() -> shows("Nouvelle affaire"));
        robot.write("k");
        assertThat(robot.lookup("#newdeal-amount").queryAs(TextField.class).getText()).isEqualTo("12k");
    }
}
