package app.revenant.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The form by the keyboard alone, in a window. */
class LogContactKeysTest {

    private static final DealId PRICE = new DealId("d1-03-price");

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private final FxRobot robot = new FxRobot();
    private Office office;
    private Pictured picture;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price");
        picture = Pictured.open().show(new LogContact(office, window.desk(), Optional.of(PRICE)), Language.FR, Look.LIGHT, true);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void noAnswerFromTheDealTakesTwoKeys() {
        robot.type(KeyCode.DIGIT2);
        save();
        assertThat(last().outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    @Test
    void theTopRowOfAFrenchKeyboardPressesTheSameButtons() {
        Pictured.onWindow(() -> picture.scene().getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, "\"", "", KeyCode.UNDEFINED, false, false, false, false)));
        save();
        assertThat(last().outcome()).isEqualTo(Outcome.VOICEMAIL);
    }

    @Test
    void digitAndLetterSayWhatTheyAnswered() {
        robot.type(KeyCode.DIGIT1, KeyCode.W);
        save();
        assertThat(last().answer()).contains(Answer.WARM_VAGUE);
    }

    @Test
    void inTheNoteDigitsAreText() {
        robot.type(KeyCode.DIGIT2);
        Pictured.onWindow(() -> note().requestFocus());
        robot.type(KeyCode.DIGIT1, KeyCode.W);
        save();
        assertThat(last().outcome()).isEqualTo(Outcome.NO_ANSWER);
        assertThat(last().note()).contains("1w");
    }

    @Test
    void aHalfFilledFormSpeaksAnotherLanguageAndLosesNothing() {
        LogContact sheet = new LogContact(office, window.desk(), Optional.of(PRICE));
        picture.show(sheet, Language.FR, Look.LIGHT, true);
        robot.type(KeyCode.DIGIT1, KeyCode.E);
        Pictured.onWindow(() -> note().setText("« trop cher »"));
        picture.show(sheet, Language.EN, Look.DARK, true);
        assertThat(note().getText()).isEqualTo("« trop cher »");
        save();
        assertThat(last().answer()).contains(Answer.COOL);
        assertThat(last().note()).contains("« trop cher »");
    }

    private TextArea note() {
        return (TextArea) picture.scene().getRoot().lookup(".text-area");
    }

    private void save() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictured.settle();
        assertThat(window.asked).containsExactly("closeSheet");
    }

    private ContactAttempt last() {
        return SmallOffice.lastAttempt(office, PRICE);
    }
}
