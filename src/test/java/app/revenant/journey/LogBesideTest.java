package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls logged in the form beside the day's list, without a sheet. */
class LogBesideTest {

    private static final String KEPT = System.getProperty("revenant.images", "");
    private static final DealId DAIRY = new DealId("sample:laiterie");

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void begin() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.FR));
        window.until("the day", () -> window.has(".today-row")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void oneIsReachedALetterSaysWhatTheyAnsweredAndTheListMovesOn() throws IOException {
        int before = attempts().size();
        int place = chosen();
        window.press(KeyCode.DIGIT1).until("what they answered", () -> window.has("#panel-objection")).idle();
        assertThat(window.focus().getId()).isEqualTo("panel-dated-step");
        window.type("e");
        keep("today-panel-fr");
        assertThat(Sound.faults(window.scene())).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.ENTER).idle();
        assertThat(attempts()).hasSize(before + 1);
        assertThat(last().outcome()).isEqualTo(Outcome.REACHED);
        assertThat(last().answer()).contains(Answer.COOL);
        assertThat(window.focus()).isInstanceOf(ListView.class);
        assertThat(chosen()).isGreaterThanOrEqualTo(place);
        assertThat(window.has("#panel-note")).as("the next line has a form of its own").isFalse();
    }

    @Test
    void noAnswerIsOneKey() {
        int before = attempts().size();
        window.press(KeyCode.DIGIT2).idle();
        assertThat(attempts()).hasSize(before + 1);
        assertThat(last().outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    @Test
    void aWordOnTheAnsweringMachineIsThreeAndNothingOfItLandsInTheNote() {
        window.press(KeyCode.DIGIT3).until("the note", () -> window.has("#panel-note"));
        assertThat(window.focus().getId()).isEqualTo("panel-voicemail");
        window.press(KeyCode.CONTROL, KeyCode.ENTER).idle();
        assertThat(last().outcome()).isEqualTo(Outcome.VOICEMAIL);
        assertThat(last().note()).isEmpty();
    }

    @Test
    void whatIsTypedForOneDealWaitsWhileAnotherIsChosenAndOnAnotherScreen() {
        window.press(KeyCode.DIGIT1).tabTo("#panel-note").type("Rappeler Jeanne").press(KeyCode.ESCAPE);
        assertThat(window.focus()).isInstanceOf(ListView.class);
        window.press(KeyCode.DOWN).idle();
        assertThat(window.has("#panel-note")).isFalse();
        window.press(KeyCode.ALT, KeyCode.DIGIT2).idle().press(KeyCode.ALT, KeyCode.DIGIT1)
                .until("the note again", () -> window.has("#panel-note"));
        assertThat(((TextInputControl) window.find("#panel-note")).getText()).isEqualTo("Rappeler Jeanne");
        assertThat(attempts().stream().flatMap(attempt -> attempt.note().stream())).doesNotContain("Rappeler Jeanne");
    }

    private void keep(String name) throws IOException {
        if (!KEPT.isEmpty()) {
            Picture.save(window.picture(), Path.of(KEPT, name + ".png"));
        }
    }

    private int chosen() {
        return ((ListView<?>) window.find(".today-list")).getSelectionModel().getSelectedIndex();
    }

    private List<ContactAttempt> attempts() {
        return window.office.book().snapshot().deal(DAIRY).orElseThrow().attempts();
    }

    private ContactAttempt last() {
        return attempts().get(attempts().size() - 1);
    }
}
