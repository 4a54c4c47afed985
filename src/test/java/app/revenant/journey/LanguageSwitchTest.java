package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.model.Settings;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window changes its language while it runs, and no form loses a word. */
class LanguageSwitchTest {

    private static final String SIGNATURE = "Julie Morel, « Atelier Acme »";

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void openTheSettings() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.CONTROL, KeyCode.COMMA).until("the settings", () -> window.has("#settings-signature")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theLanguageChosenInTheSettingsIsSpokenAsSoonAsItIsSaved() {
        window.press(KeyCode.TAB).type(SIGNATURE).press(KeyCode.TAB).type("f");
        assertThat(settings().language()).contains(Language.EN);
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("French", () -> window.shows(window.say(Language.FR, "settings.signature"))).idle();
        assertThat(text("#settings-signature")).isEqualTo(SIGNATURE);
        assertThat(settings().language()).contains(Language.FR);
        assertThat(settings().signature()).contains(SIGNATURE);
    }

    @Test
    void anotherLanguageHalfWayKeepsWhatWasTypedAndNotSaved() {
        window.press(KeyCode.TAB).type(SIGNATURE);
        window.office.choices().speak(Language.FR);
        window.until("French", () -> window.shows(window.say(Language.FR, "settings.signature"))).idle();
        assertThat(text("#settings-signature")).isEqualTo(SIGNATURE);
        assertThat(settings().signature()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.ENTER).idle();
        assertThat(settings().signature()).contains(SIGNATURE);
        assertThat(settings().language()).contains(Language.FR);
    }

    @Test
    void aNumberThatIsNoneStaysInItsFieldInTheOtherLanguage() {
        window.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        window.until("the engine", () -> window.has("#knob-thresholds-ghost")).tabTo(window.say("settings.limit.ghost"));
        window.type("x").press(KeyCode.CONTROL, KeyCode.ENTER).idle();
        String wrong = text("#knob-thresholds-ghost");
        assertThat(wrong).contains("x");
        assertThat(window.has("#settings-wrong")).isTrue();
        window.office.choices().speak(Language.FR);
        window.until("French", () -> window.shows(window.say(Language.FR, "settings.limits"))).idle();
        assertThat(text("#knob-thresholds-ghost")).isEqualTo(wrong);
        assertThat(settings().engine().thresholds()).isEmpty();
    }

    @Test
    void leavingOffersToSaveAndComingBackFindsEverything() {
        window.press(KeyCode.TAB).type(SIGNATURE).press(KeyCode.ALT, KeyCode.DIGIT2);
        window.until("the question", () -> window.shows(window.say("settings.unsaved"))).press(KeyCode.ESCAPE).idle();
        assertThat(settings().signature()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.COMMA).until("the settings", () -> window.has("#settings-signature")).idle();
        assertThat(text("#settings-signature")).isEqualTo(SIGNATURE);
    }

    private String text(String selector) {
        return ((TextInputControl) window.find(selector)).getText();
    }

    private Settings settings() {
        return window.office.choices().current();
    }
}
