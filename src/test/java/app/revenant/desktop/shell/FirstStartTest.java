package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.model.Language;
import java.nio.file.Path;
import javafx.scene.Node;
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
class FirstStartTest {

    @TempDir
    Path folder;
    private ShellStage window;

    @Start
    void start(Stage stage) {
        window = new ShellStage(stage, TestOffice.empty(folder), folder, Language.EN);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean has(String selector) {
        Node found = window.scene().lookup(selector);
        return found != null && found.isVisible();
    }

    @Test
    void theSampleIsOneKeyAwayAndLeavesWithOneClick(FxRobot robot) {
        window.until(() -> has(".welcome"));
        robot.type(KeyCode.ENTER);
        window.until(() -> has(".rail") && has(".sample-strip"));
        assertThat(window.office.book().snapshot().isEmpty()).isFalse();
        robot.clickOn("Remove the sample");
        window.until(() -> !has(".sample-strip"));
        assertThat(window.office.book().snapshot().isEmpty()).isTrue();
    }

    @Test
    void startingEmptyAsksForTheFirstDeal(FxRobot robot) {
        window.until(() -> has(".welcome"));
        robot.clickOn("Start empty");
        window.until(() -> has("#newdeal-title"));
        robot.write("First").type(KeyCode.ENTER);
        window.until(() -> !has("#newdeal-title"));
        assertThat(window.office.book().snapshot().deals()).hasSize(1);
    }

    @Test
    void aDayWithNothingToDoSaysSo(FxRobot robot) {
        window.until(() -> has(".welcome"));
        robot.clickOn("Start empty");
        window.until(() -> has("#newdeal-title"));
        robot.write("First").type(KeyCode.ENTER);
        window.until(() -> !has("#newdeal-title"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        window.until(() -> has(".today .empty-state .heading"));
    }

    @Test
    void theLanguageIsChosenBeforeAnythingElse(FxRobot robot) {
        window.until(() -> has(".welcome"));
        robot.clickOn("Français");
        window.until(() -> window.office.choices().current().language().filter(Language.FR::equals).isPresent());
        robot.clickOn("Partir de zéro");
        window.until(() -> has("#newdeal-title"));
    }
}
