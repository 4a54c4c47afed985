package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
class TroubleSheetTest {

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
    void whatFailsAgainAndAgainIsToldOnceAtATime(FxRobot robot) {
        ready();
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.shell().tell(new Refusal("store.full", "revenant.db")));
        }
        assertThat(robot.lookup(".sheet-pane").queryAll()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.shell().tell(new Refusal("store.full", "revenant.db")));
        assertThat(robot.lookup(".sheet-pane").queryAll()).hasSize(1);
    }

    @Test
    void aTroubleHasACodeThatCanBeCopied(FxRobot robot) {
        ready();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.shell().ways().desk().dialogs()
                .tell(new Refusal("store.full", "revenant.db")));
        window.until(() -> shows("Code store.full"));
        robot.clickOn((Node) robot.lookup((Node node) -> "Copy the code".equals(node.getAccessibleText())).query());
        assertThat(window.copied).containsExactly("store.full");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".sheet-pane").tryQuery()).isEmpty();
    }
}
