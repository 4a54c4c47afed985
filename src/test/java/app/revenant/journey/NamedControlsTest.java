package app.revenant.journey;

import app.revenant.model.Language;
import java.nio.file.Path;
import javafx.scene.Node;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever hears the window instead of seeing it hears a name for everything that can have the focus. */
class NamedControlsTest {

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @EnumSource
    void everyControlHasANameToBeSpoken(Language language) {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.sample(folder, language))) {
            window.until("the day", () -> window.has(".today-row")).idle();
            for (Scenery scenery : Scenery.values()) {
                scenery.show(window);
                softly.assertThat(Seen.stops(window.scene()).stream().filter(node -> isNameless(node, window)).map(Seen::describe))
                        .as(scenery + " " + language).isEmpty();
                softly.assertThat(Seen.stops(window.scene())).as("stops of " + scenery).isNotEmpty();
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }

    private static boolean isNameless(Node node, OpenWindow window) {
        return Seen.name(node, window.scene()).isBlank();
    }
}
