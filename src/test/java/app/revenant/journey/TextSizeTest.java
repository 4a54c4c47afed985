package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Larger text: at once, everywhere, and still there the next day. */
class TextSizeTest {

    private static final String KEPT = System.getProperty("revenant.images", "");
    private static final Offset<Double> HAIR = Offset.offset(0.05);

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.FR));
        window.until("the day", () -> window.has(".today-row")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWholeWindowGrowsAtOnceSheetsToo() {
        choose("125");
        assertThat(size(".settings .screen-title")).isEqualTo(18 * 1.25, HAIR);
        assertThat(size(".rail-item .label")).isEqualTo(13 * 1.25, HAIR);
        window.press(KeyCode.CONTROL, KeyCode.N).until("the form", () -> window.has("#newdeal-title")).idle();
        assertThat(size(".sheet-pane .screen-title")).isEqualTo(18 * 1.25, HAIR);
        assertThat(size(".sheet-pane .primary-button")).isEqualTo(13 * 1.25, HAIR);
    }

    @Test
    void theSizeIsRememberedAndTheUsualOneComesBack() {
        choose("150");
        assertThat(size(".rail-item .label")).isEqualTo(13 * 1.5, HAIR);
        assertThat(new Remembered(folder.resolve("window.properties")).number(Trait.TEXT_SIZE)).isEqualTo(150);
        window.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.UP).idle();
        assertThat(size(".rail-item .label")).isEqualTo(13.0, HAIR);
    }

    @Test
    void everyPartOfTheSettingsIsWholeAtAQuarterMore() throws IOException {
        choose("125");
        SoftAssertions softly = new SoftAssertions();
        for (Scenery scenery : Scenery.values()) {
            boolean own = scenery.file().startsWith("settings");
            if (own || !KEPT.isEmpty()) {
                scenery.show(window);
                softly.assertThat(own ? Sound.faults(window.scene()) : List.of()).as(scenery.file()).isEmpty();
                if (!KEPT.isEmpty()) {
                    Picture.save(window.picture(), Path.of(KEPT, scenery.file() + "-fr-125.png"));
                }
                scenery.leave(window);
            }
        }
        softly.assertAll();
    }

    /** By the keyboard, in the settings. */
    private void choose(String percent) {
        window.press(KeyCode.CONTROL, KeyCode.COMMA).until("the settings", () -> window.has("#settings-sections")).idle();
        window.press(KeyCode.HOME).press(KeyCode.DOWN).until("the look", () -> window.has("#settings-text-size"));
        window.press(KeyCode.TAB).press(KeyCode.TAB).type(percent).idle();
    }

    private double size(String selector) {
        return ((Labeled) window.find(selector)).getFont().getSize();
    }
}
