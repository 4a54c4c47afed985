package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Look;
import app.revenant.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen in both languages, both palettes and two sizes: nothing cut, nothing out of sight. With
 * {@code revenant.images} the pictures are kept in that folder, for people to look at.
 */
class PicturesTest {

    private static final String KEPT = System.getProperty("revenant.images", "");

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @MethodSource("sights")
    void everyScreenOfTheSampleIsWhole(Language language, Sight sight) throws IOException {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.sample(folder, language), sight)) {
            window.until("the day", () -> window.has(".today-row")).idle();
            for (Scenery scenery : Scenery.values()) {
                scenery.show(window);
                look(window, sight, scenery.file() + "-" + language.code());
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("sights")
    void theWelcomeIsWhole(Language language, Sight sight) throws IOException {
        try (OpenWindow window = OpenWindow.over(folder, ParisOffice.empty(folder, language), sight)) {
            window.until("the welcome", () -> window.has(".welcome"));
            look(window, sight, "welcome-" + language.code());
        }
        softly.assertAll();
    }

    /** Where no pictures are kept French is enough for the large window: nothing is longer in English. */
    static List<Arguments> sights() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(Sight.values())
                .filter(sight -> !KEPT.isEmpty() || sight == Sight.LAPTOP || language == Language.FR)
                .map(sight -> Arguments.of(language, sight))).toList();
    }

    /** Where no pictures are kept one palette is enough: nothing is wider in the dark. */
    private static List<Look> looks(Sight sight) {
        return KEPT.isEmpty() ? List.of(sight == Sight.DESK ? Look.DARK : Look.LIGHT) : List.of(Look.DARK, Look.LIGHT);
    }

    private void look(OpenWindow window, Sight sight, String screen) throws IOException {
        window.instead(folder.toString(), "/home/anne/Revenant").instead(System.getProperty("os.version"), "6.8.0")
                .instead(System.getProperty("java.vendor"), "Eclipse Adoptium");
        for (Look look : looks(sight)) {
            String name = screen + "-" + look.name().toLowerCase(Locale.ROOT);
            String told = name + " at " + sight.width;
            Image picture = window.dress(look).picture();
            softly.assertThat(Sound.faults(window.scene())).as(told).isEmpty();
            softly.assertThat(List.of((int) picture.getWidth(), (int) picture.getHeight())).as(told).containsExactly(sight.width, sight.height);
            softly.assertThat(Picture.isVaried(picture)).as(told).isTrue();
            if (!KEPT.isEmpty()) {
                Picture.save(picture, Path.of(KEPT, sight.folder, name + ".png"));
            }
        }
    }
}
