package app.revenant.desktop.kit.silence;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Holidays;
import app.revenant.model.Language;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SilenceChartTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WorkingTime TIME = new WorkingTime(PARIS, Holidays.NONE);
    private static final Instant NOW = When.NOW;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    private SilenceChart shown(DealHistory history, double width, List<Spot> opened) {
        SilenceLine line = SilenceLine.of(history, TIME, NOW);
        SilenceChart[] made = new SilenceChart[1];
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            SilenceChart chart = new SilenceChart(line, PARIS, Words.in(Language.FR)).flagged(true).opening(opened::add);
            VBox box = new VBox(new Button("before"), chart);
            box.setMaxWidth(width);
            Scene scene = new Scene(new StackPane(box), 700, 160);
            Look.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            made[0] = chart;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }

    private static DealHistory log(int entries, double days) {
        ADeal deal = ADeal.aDeal();
        for (int place = 0; place < entries; place++) {
            double ago = 200 - place * days;
            deal = place % 3 == 0 ? deal.theyWrote(When.ago(ago)) : deal.wrote(When.ago(ago));
        }
        return deal.history();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 300})
    void noLogIsTooLongOrTooShortForTheLine(int entries) {
        SilenceChart chart = shown(log(entries, 0.6), 300, new ArrayList<>());
        assertThat(chart.getWidth()).isEqualTo(300);
        for (Node part : chart.getChildrenUnmodifiable()) {
            Bounds bounds = part.getBoundsInParent();
            if (part.isVisible() && bounds.getWidth() > 0) {
                assertThat(bounds.getMinX()).as(part.toString()).isGreaterThanOrEqualTo(-2);
                assertThat(bounds.getMaxX()).as(part.toString()).isLessThanOrEqualTo(302);
            }
        }
    }

    @Test
    void arrowsGoFromMarkToMarkAndEnterOpensTheEntry() {
        List<Spot> opened = new ArrayList<>();
        DealHistory history = log(3, 30);
        shown(history, 600, opened);
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        robot.type(KeyCode.LEFT, KeyCode.ENTER);
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.ENTER);
        assertThat(opened).extracting(spot -> spot.attempt().orElseThrow()).containsExactlyElementsOf(newestFirst(history));
    }

    private static List<AttemptId> newestFirst(DealHistory history) {
        List<AttemptId> ids = new ArrayList<>(history.attempts().stream().map(ContactAttempt::id).toList());
        Collections.reverse(ids);
        return ids;
    }
}
