package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.desktop.kit.Look;
import app.revenant.model.Language;
import java.nio.file.Path;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text and icon of every screen can be told from what is behind it, in the light and in the dark. */
class ContrastTest {

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyTextStandsOutInBothPalettes() {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN))) {
            window.until("the day", () -> window.has(".today-row")).idle();
            for (Scenery scenery : Scenery.values()) {
                scenery.show(window);
                look(window, scenery.file());
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }

    @Test
    void theWelcomeStandsOutToo() {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.empty(folder, Language.FR))) {
            window.until("the welcome", () -> window.has(".welcome"));
            look(window, "welcome");
        }
        softly.assertAll();
    }

    @Test
    void theMeasureIsTheOneOfTheGuidelines() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    private void look(OpenWindow window, String screen) {
        for (Look look : Look.values()) {
            window.dress(look);
            softly.assertThat(Contrast.faults(window.scene())).as(screen + " " + look).isEmpty();
        }
    }
}
