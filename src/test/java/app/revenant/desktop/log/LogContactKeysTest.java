package app.revenant.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Workers;
import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

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
        window.today = true;
        picture = Pictured.open().show(new LogContact(office, window.desk(), Optional.of(PRICE), new HeldContact()), Language.FR, Look.LIGHT, true);
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
    void aDayStillBeingTypedIsSavedWithTheRest() {
        robot.type(KeyCode.DIGIT1, KeyCode.W);
        robot.clickOn(day()).write("jeudi");
        save();
        assertThat(last().answer()).contains(Answer.DATED);
        assertThat(last().commitment().flatMap(Promise::due)).contains(LocalDate.of(2026, 11, 26));
    }

    @Test
    void tabGoesFromQuestionToQuestion() {
        robot.type(KeyCode.DIGIT1, KeyCode.W).type(KeyCode.TAB, 3).write("27/11/2026");
        save();
        assertThat(last().commitment().flatMap(Promise::due)).contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void whatIsNoDayStaysInItsFieldAndIsNotSaved() {
        robot.type(KeyCode.DIGIT1, KeyCode.W);
        robot.clickOn(day()).write("soon").type(KeyCode.TAB);
        assertThat(day().getEditor().getText()).isEqualTo("soon");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Pictured.settle();
        assertThat(window.asked).isEmpty();
        robot.clickOn(day()).push(KeyCode.CONTROL, KeyCode.A).write("27/11/2026");
        save();
        assertThat(last().commitment().flatMap(Promise::due)).contains(LocalDate.of(2026, 11, 27));
    }

    private DatePicker day() {
        return (DatePicker) picture.scene().getRoot().lookup(".log-asked .date-picker");
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
    void theDealIsFoundByTheLineAndEnterSaves() {
        Workers workers = new Workers();
        picture.show(new LogContact(office, window.desk(workers), Optional.empty(), new HeldContact()), Language.EN, Look.LIGHT, true);
        until(() -> picture.scene().getFocusOwner() instanceof TextField);
        robot.write("hamon no answer").type(KeyCode.ENTER);
        until(() -> window.asked.equals(List.of("closeSheet")));
        workers.close();
        assertThat(last().outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("nothing happened in ten seconds", late);
        }
    }

    @Test
    void aHalfFilledFormSpeaksAnotherLanguageAndLosesNothing() {
        LogContact sheet = new LogContact(office, window.desk(), Optional.of(PRICE), new HeldContact());
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
