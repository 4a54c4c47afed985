package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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

/** A table of two sellers, dropped on the window. */
@ExtendWith(ApplicationExtension.class)
class DroppedFilesTest {

    private static final String TABLE = """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
            o1,Anna Snelling,GTX Pro,Acme Corporation of the Far North,Engaging,2026-10-01,,
            o2,Boris Faz,GTX Pro,Acme Corporation of the Far North,Nowhere,2026-10-01,,
            o3,Boris Faz,GTX Basic,Betasoloin,Engaging,2026-10-02,,
            """;

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

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }

    @Test
    void oneSellersDealsComeInAndGoAgainWithOneKey(FxRobot robot) throws IOException {
        window.until(() -> find(".today-row") != null);
        Path file = Files.writeString(folder.resolve("pipeline.csv"), TABLE);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.shell().take(List.of(file)));
        window.until(() -> find("#import-seller") != null);
        assertThat(find(".first-rows").lookupAll(".tone-bad")).as("the line that is left out is marked").isNotEmpty();

        WaitForAsyncUtils.waitForAsyncFx(5000, () -> ((ComboBox<?>) find("#import-seller")).getSelectionModel().select(1));
        window.until(() -> find("#import-seller") instanceof ComboBox<?> again && again.getSelectionModel().getSelectedIndex() == 1);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> ((Button) find("#import-go")).fire());
        window.until(() -> deals() == 16);
        robot.type(KeyCode.ESCAPE).press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        window.until(() -> deals() == 15);
    }

    private int deals() {
        return window.office.book().snapshot().deals().size();
    }
}
