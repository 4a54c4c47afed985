package app.revenant.journey;

import app.revenant.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text a quarter larger, in the longer language, on a small laptop: the screens one works on all day stay whole. */
class LargeTextTest {

    private static final String KEPT = System.getProperty("revenant.images", "");
    private static final List<Scenery> ALL_DAY = List.of(Scenery.TODAY, Scenery.PIPELINE, Scenery.PIPELINE_TABLE, Scenery.GHOSTS,
            Scenery.DEAL);

    @TempDir
    Path folder;

    @Test
    void theScreensOfTheDayAreWholeAtAQuarterMore() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.FR))) {
            window.until("the day", () -> window.has(".today-row")).idle();
            window.press(KeyCode.CONTROL, KeyCode.COMMA).until("the settings", () -> window.has("#settings-sections")).idle();
            window.press(KeyCode.HOME).press(KeyCode.DOWN).until("the look", () -> window.has("#settings-text-size"));
            window.press(KeyCode.TAB).press(KeyCode.TAB).type("125").idle();
            for (Scenery scenery : ALL_DAY) {
                scenery.show(window);
                softly.assertThat(Sound.faults(window.scene())).as(scenery.file()).isEmpty();
                if (!KEPT.isEmpty()) {
                    Picture.save(window.picture(), Path.of(KEPT, scenery.file() + "-fr-125.png"));
                }
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }
}
