package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Language;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window opens on the pipeline, where it was left. */
@ExtendWith(ApplicationExtension.class)
class DayStripTest {

    @TempDir
    Path folder;
    private ShellStage window;

    @Start
    void start(Stage stage) {
        window = new ShellStage(stage, TestOffice.filled(folder, Language.EN), folder, Language.EN, Place.PIPELINE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean says() {
        return window.scene().lookup("#notice-open") != null;
    }

    @Test
    void theStripLeadsToTodayAndIsGone(FxRobot robot) {
        window.until(this::says);
        robot.clickOn("#notice-open");
        window.until(() -> window.scene().lookup(".today-row") != null);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        window.until(() -> window.scene().lookup("#as-board") != null && !says());
    }

    @Test
    void itIsPutAwayAndSwitchedOffOutsideTheWindow(FxRobot robot) {
        window.until(this::says);
        assertThat(window.notifier.told).hasSize(1);
        robot.clickOn("#notice-outside");
        window.until(() -> !window.remembered.flag(Trait.SYSTEM_NOTICE));
        robot.clickOn("#notice-close");
        window.until(() -> !says());
    }

    @Test
    void anotherLanguageKeepsIt() {
        window.until(this::says);
        window.office.choices().speak(Language.FR);
        window.until(() -> says() && ((Button) window.scene().lookup("#notice-open")).getText().equals("Ouvrir Aujourd’hui"));
    }
}
