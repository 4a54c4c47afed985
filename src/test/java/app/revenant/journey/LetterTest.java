package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.StepKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter that lets a deal go, over the sample and by the keyboard: its ways out, and what keeps it in. */
class LetterTest {

    private static final DealId WORKSHOP = new DealId("sample:brunet");
    private static final DealId MUTED = new DealId("sample:fenwick");
    private static final int LINES = 10;
    private static final double LINE = 20;

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
    void aLetterThatNamesADayIsCopiedSavedAndThenWaitsForThatDay() throws IOException {
        letterToTheWorkshop();
        assertThat(window.find(".letter-text").getLayoutBounds().getHeight()).isGreaterThan(LINES * LINE);
        window.tabTo(window.say("closeout.copy")).press(KeyCode.SPACE).idle();
        assertThat(window.outside.copied).as("nothing leaves with a gap in it").isEmpty();
        window.press(KeyCode.ESCAPE);

        window.tabTo(window.say("word.field.resource")).type("une page de chiffres").press(KeyCode.ENTER);
        window.type("Julien").press(KeyCode.ENTER).idle();
        window.tabTo(window.say("closeout.copy")).press(KeyCode.SPACE).idle();
        assertThat(window.outside.copied).containsExactly(window.letter());
        window.tabTo(window.say("closeout.sent.no")).press(KeyCode.SPACE).idle();
        assertThat(deal(WORKSHOP).deal().nextStep().flatMap(NextStep::kind)).isNotEqualTo(Optional.of(StepKind.CLOSE));

        window.outside.fileToSave = Optional.of(folder.resolve("letter.eml"));
        window.tabTo(window.say("closeout.save")).press(KeyCode.SPACE).idle();
        assertThat(Files.readString(folder.resolve("letter.eml"), StandardCharsets.UTF_8))
                .contains("X-Unsent: 1").contains("c.delmas@brunet.example");
        window.press(KeyCode.SPACE).until("the toast", () -> window.shows("Close-out sent.")).idle();

        NextStep step = deal(WORKSHOP).deal().nextStep().orElseThrow();
        assertThat(deal(WORKSHOP).deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(step.kind()).contains(StepKind.CLOSE);
        assertThat(step.due()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void nobodyIsWrittenToWhoAskedForSilence() {
        window.press(KeyCode.ALT, KeyCode.DIGIT2).until("the board", () -> window.has(".deal-card")).idle();
        window.tabTo(window.say("pipeline.seek")).type("fenwick").until("one card", () -> !window.shows("Ateliers Brunet"));
        window.tabTo(window.say("board.lane", window.say("word.stage-kind.discovery"), 1)).idle();
        window.press(KeyCode.CONTROL, KeyCode.E).until("the letter", () -> window.has(".muted-banner")).idle();
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("why not", () -> window.shows(window.say("shell.trouble"))).idle();
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).idle();

        assertThat(window.has(".sheet-pane")).isFalse();
        assertThat(window.outside.mailed).isEmpty();
        assertThat(deal(MUTED).drafts()).isEmpty();
    }

    @Test
    void aHalfFilledLetterSpeaksToAnotherLanguageOfTheWindow() {
        letterToTheWorkshop();
        window.type("une page de chiffres");
        window.office.choices().speak(Language.FR);
        window.until("French", () -> window.shows(window.say(Language.FR, "closeout.after"))).idle();

        assertThat(window.letter()).contains("une page de chiffres").contains("[" + window.say(Language.FR, "word.field.me") + "]");
        window.tabTo(window.say(Language.FR, "word.field.me")).type("Julien").press(KeyCode.ENTER).idle();
        assertThat(window.letter()).doesNotContain("[");
    }

    private void letterToTheWorkshop() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", "Ateliers Brunet");
        window.press(KeyCode.CONTROL, KeyCode.E).until("the letter", () -> window.has(".letter-text")).idle();
    }

    private DealHistory deal(DealId id) {
        return window.office.book().snapshot().deal(id).orElseThrow();
    }
}
