package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import app.revenant.model.Value;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact logged by buttons, from the day's list: keys act at once. */
class LogByButtonsTest {

    private static final DealId DAIRY = new DealId("sample:laiterie");
    private static final int FEW = 4;

    @TempDir
    Path folder;

    private OpenWindow window;
    private int keys;

    @BeforeEach
    void begin() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void noAnswerFromTodayTakesFourKeysAtMostEvenByTheForm() {
        int before = attempts().size();
        key(KeyCode.CONTROL, KeyCode.L).until("the form", () -> window.has("#log-no-answer")).idle();
        keys++;
        window.type("2");
        key(KeyCode.CONTROL, KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(keys).isLessThanOrEqualTo(FEW);
        assertThat(attempts()).hasSize(before + 1);
        assertThat(last().outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    @Test
    void lettersSayWhatTheyAnsweredAndDigitsWhatHappened() {
        window.press(KeyCode.CONTROL, KeyCode.L).until("the form", () -> window.has("#log-reached")).idle();
        window.type("1e").press(KeyCode.CONTROL, KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(last().answer()).contains(Answer.COOL);
    }

    @Test
    void aChaserThatBringsNothingIsAskedOnceWhatWouldHelp() {
        int before = attempts().size();
        window.press(KeyCode.CONTROL, KeyCode.L).until("the form", () -> window.has("#log-email")).idle();
        window.type("a1x").press(KeyCode.CONTROL, KeyCode.ENTER).until("the question", () -> window.has("#log-helps"));
        assertThat(attempts()).hasSize(before);
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(last().value()).contains(Value.NONE);
    }

    private OpenWindow key(KeyCode... chord) {
        keys++;
        return window.press(chord);
    }

    private List<ContactAttempt> attempts() {
        return window.office.book().snapshot().deal(DAIRY).orElseThrow().attempts();
    }

    private ContactAttempt last() {
        return attempts().get(attempts().size() - 1);
    }
}
