package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DesktopTest {

    @TempDir
    Path folder;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    private Opened opened() {
        Office office = TestOffice.empty(folder);
        return new Opened(office, new Screens(desk -> new Blank("today"), desk -> new Blank("pipeline"),
                (desk, deal) -> new Blank("ghosts"), (desk, deal, spot) -> new Blank("deal"), (desk, deal) -> new Blank("log"),
                (desk, deal, attempt) -> new Blank("correct"),
                (desk, deal, letter) -> new Blank("close-out"), (desk, first) -> new Blank("contacts"), desk -> new Blank("insights"), desk -> new Blank("new"), (desk, errands) -> new Blank("settings"),
                desk -> new Blank("imports"), desk -> new Blank("review")));
    }

    private void until(BooleanSupplier seen) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(seen::getAsBoolean).get());
        } catch (TimeoutException never) {
            throw new AssertionError("the window never showed it", never);
        }
    }

    private boolean has(String selector) {
        return stage.getScene().lookup(selector) != null;
    }

    @Test
    void theSizeOfTheWindowIsRememberedAndTheStoreLetGo() {
        Path memory = folder.resolve("window.properties");
        Desktop desktop = new Desktop(this::opened, new Remembered(memory));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> desktop.start(stage));
        until(() -> has(".welcome"));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setWidth(1100);
            stage.setHeight(700);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(15_000, stage::hide);

        assertThat(new Remembered(memory).number(Trait.WIDTH, 960, 20_000)).isEqualTo(1100);
        TestOffice.empty(folder).close();
    }

    @Test
    void aRefusedStoreIsToldInOneSentenceAndCanBeTriedAgain(FxRobot robot) {
        AtomicInteger tries = new AtomicInteger();
        Desktop desktop = new Desktop(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new Refusal("store.damaged", "revenant.db");
            }
            return opened();
        }, new Remembered(folder.resolve("window.properties")));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> desktop.start(stage));
        until(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals("Code store.damaged")));
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("try-again");
        robot.clickOn("Try again");
        until(() -> has(".welcome"));
        WaitForAsyncUtils.waitForAsyncFx(15_000, stage::hide);
    }
}
