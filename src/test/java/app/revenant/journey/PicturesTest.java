package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Look;
import app.revenant.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen in both languages and both palettes: nothing cut, nothing out of sight. With {@code revenant.images} the
 * pictures are kept in that folder, for people to look at.
 */
class PicturesTest {

    private static final String KEPT = System.getProperty("revenant.images", "");

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @EnumSource
    void everyScreenOfTheSampleIsWhole(Language language) throws IOException {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.sample(folder, language))) {
            window.until("the day", () -> window.has(".today-row")).idle();
            for (Scenery scenery : Scenery.values()) {
                scenery.show(window);
                look(window, scenery.file(), language);
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void theWelcomeIsWhole(Language language) throws IOException {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.empty(folder, language))) {
            window.until("the welcome", () -> window.has(".welcome"));
            look(window, "welcome", language);
        }
        softly.assertAll();
    }

    /** Where no pictures are kept one palette a language is enough: nothing is wider in the dark. */
    private static List<Look> looks(Language language) {
        return KEPT.isEmpty() ? List.of(language == Language.FR ? Look.DARK : Look.LIGHT) : List.of(Look.DARK, Look.LIGHT);
    }

    private void look(OpenWindow window, String screen, Language language) throws IOException {
        for (Look look : looks(language)) {
            String name = screen + "-" + language.code() + "-" + look.name().toLowerCase(Locale.ROOT);
            Image picture = window.dress(look).picture();
            softly.assertThat(Sound.faults(window.scene())).as(name).isEmpty();
            softly.assertThat(List.of(picture.getWidth(), picture.getHeight())).as(name).containsExactly(1366.0, 768.0);
            softly.assertThat(Picture.isVaried(picture)).as(name).isTrue();
            if (!KEPT.isEmpty()) {
                Picture.save(picture, Path.of(KEPT, name + ".png"));
            }
        }
    }
}
