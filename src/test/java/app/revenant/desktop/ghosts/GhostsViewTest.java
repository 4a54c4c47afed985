package app.revenant.desktop.ghosts;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.Workers;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class GhostsViewTest {

    @TempDir
    Path folder;

    @Test
    void whereNobodyIsSilentItSaysSo() {
        try (Office office = SmallOffice.empty(folder)) {
            Pictured picture = Pictured.open().show(new GhostsScreen(office, new FakeDesk().desk(), Optional.empty(), memory()),
                    Language.EN, Look.LIGHT, false);
            Label heading = (Label) picture.scene().getRoot().lookup(".empty-state .heading");
            assertThat(heading.getText()).isEqualTo(Words.in(Language.EN).of("ghosts.none"));
        }
    }

    @Test
    void anAlertSleepsUntilADayOnlyAndTheFocusGoesOnInTheList() {
        FxRobot robot = new FxRobot();
        try (Office office = SmallOffice.with(folder, "03-price"); Workers workers = new Workers()) {
            Pictured picture = Pictured.open().show(new GhostsScreen(office, new FakeDesk().desk(workers), Optional.empty(), memory()),
                    Language.EN, Look.LIGHT, false);
            until(() -> picture.scene().getRoot().lookup(".ghost-detail .aside-bar") != null);
            robot.clickOn(named(picture, "ghosts.put-aside"));
            DatePicker until = (DatePicker) picture.scene().getRoot().lookup(".aside-bar .date-picker");
            robot.type(KeyCode.TAB).write("someday").type(KeyCode.TAB).type(KeyCode.ENTER);
            assertThat(office.figures().figures().hidden()).isZero();
            assertThat(picture.scene().getFocusOwner()).isSameAs(until);

            assertThat(until.getEditor().getText()).isEqualTo("someday");
            robot.write("friday").type(KeyCode.TAB);
            robot.type(KeyCode.ENTER);
            until(() -> office.figures().figures().hidden() == 1 && picture.scene().getFocusOwner() instanceof ListView);
        }
    }

    private Remembered memory() {
        return new Remembered(folder.resolve("window.properties"));
    }

    private static void until(Callable<Boolean> seen) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(seen).get());
        } catch (TimeoutException late) {
            throw new AssertionError("nothing happened in ten seconds", late);
        }
    }

    private static Node named(Pictured picture, String key) {
        String text = Words.in(Language.EN).of(key);
        return picture.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> text.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }
}
