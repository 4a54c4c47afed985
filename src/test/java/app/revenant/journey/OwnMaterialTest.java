package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.letters.Fields;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.ItemKind;
import app.revenant.model.Language;
import app.revenant.model.LetterKind;
import app.revenant.model.OwnLetter;
import app.revenant.model.ValueItem;
import app.revenant.work.Aftermath;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A last chance from its first word to their answer, and letters of one's own, by the keyboard. */
class OwnMaterialTest {

    /** From T5 up to the one that stands below T1. */
    private static final int LETTERS_ABOVE = 4;
    private static final DealId WORKSHOP = new DealId("sample:brunet");

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aHarshWordIsMendedAFieldComesFromTheLibraryAndTheirDigitClosesTheDeal() {
        window.office.material().keep(new ValueItem(window.office.material().newItem(), ItemKind.LINK, "Clôturer vite",
                Optional.of("https://example.org"), Optional.empty(), Optional.empty()));
        toTheWorkshop();
        onWindow(editor -> editor.insertText(0, "Malgré mes nombreuses relances, rien. "));
        window.until("a hint", () -> window.has(".better")).idle();
        window.act(() -> ((Button) window.find(".better")).fire());
        assertThat(window.letter()).startsWith("Je n’ai pas choisi le bon moment").doesNotContain("relances");

        window.tabTo("#closeout-library").press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.ENTER).idle();
        assertThat(window.letter()).contains("Clôturer vite (https://example.org)");
        window.tabTo(window.say("word.field.me")).type("Julien").press(KeyCode.ENTER).idle();
        assertThat(window.letter()).doesNotContain("[").doesNotContain("{{");
        window.press(KeyCode.ESCAPE).idle();
    }

    @Test
    void theDigitTheyAnswerClosesTheDealAndOneStepTakesItBack() {
        window.office.sentLetters().sent(window.office.closeOuts().compose(WORKSHOP, LetterId.T8,
                Voice.FR_VOUS, Fields.NONE), "s", "b", new Aftermath(
                CloseReason.NO_ANSWER, Optional.empty(), Optional.empty()), LocalDate.of(2026, 11, 23));
        toTheWorkshop();
        window.tabTo("#last-chance-1").press(KeyCode.DIGIT3).until("it is closed", () -> deal().status() == DealStatus.LOST).idle();
        assertThat(deal().closing().revealedCause()).contains(3);
        assertThat(window.has(".sheet-pane")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z).until("it is back", () -> deal().status() == DealStatus.OPEN).idle();
        assertThat(deal().closing()).isEqualTo(Closing.NONE);
    }

    @Test
    void aLetterOfOnesOwnIsCopiedRewordedAndUsed() {
        toTheWorkshop();
        window.tabTo("#closeout-mine").press(KeyCode.SPACE).until("my letters", () -> window.has("#material-copy")).idle();
        window.tabTo("#material-copy").press(KeyCode.SPACE).until("the letter", () -> window.has("#letter-body")).idle();
        window.tabTo("#letter-name").press(KeyCode.CONTROL, KeyCode.A).type("Mine").idle();
        window.tabTo("#letter-body").press(KeyCode.CONTROL, KeyCode.A).type("Hello, this is mine about {{topic}}.").idle();
        window.tabTo("#letter-save").press(KeyCode.SPACE).until("it is kept", () -> !window.office.material().letters().isEmpty()).idle();
        window.press(KeyCode.ESCAPE).idle();
        OwnLetter mine = window.office.material().letters().get(0);
        assertThat(mine.name()).isEqualTo("Mine");
        window.tabTo("#closeout-letter");
        for (int up = 0; up < LETTERS_ABOVE; up++) {
            window.press(KeyCode.UP).idle();
        }
        window.until("my words", () -> window.letter().startsWith("Hello, this is mine about Module ERP"));
        window.press(KeyCode.ESCAPE).idle();
    }

    private void toTheWorkshop() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", "Ateliers Brunet");
        window.press(KeyCode.CONTROL, KeyCode.E).until("the letter", () -> window.has(".letter-text")).idle();
    }

    private void onWindow(Consumer<StyleClassedTextArea> change) {
        Node found = window.find(".letter-text");
        window.act(() -> change.accept((StyleClassedTextArea) found));
    }

    private Deal deal() {
        return window.office.book().snapshot().deal(WORKSHOP).map(DealHistory::deal).orElseThrow();
    }
}
