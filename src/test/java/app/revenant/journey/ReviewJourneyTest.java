package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Verdict;
import app.revenant.work.Sitting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly review of the sample, by the keyboard, from its start to the page for the manager. */
class ReviewJourneyTest {

    private static final int MOST_DEALS = 80;

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.ALT, KeyCode.DIGIT5).until("the start", () -> window.has("#review-begin")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Sitting sitting() {
        return window.office.sittings().now();
    }

    private ReviewSession session() {
        return sitting().session().orElseThrow();
    }

    private OpenWindow next() {
        return window.tabTo("#review-next").press(KeyCode.SPACE).idle();
    }

    private void begin() {
        window.tabTo("#review-begin").press(KeyCode.SPACE).until("the first step", () -> window.has("#review-pause")).idle();
    }

    private void toFlagged() {
        begin();
        next();
        next().until("a deal", () -> window.has("#review-card"));
    }

    @Test
    void theWholeReviewOfTheSampleIsDoneByKeys() throws IOException {
        begin();
        int gaps = sitting().round().gaps().size();
        window.tabTo("#gap-leave-0").press(KeyCode.SPACE).idle();
        assertThat(sitting().round().gaps()).hasSize(gaps - 1);
        next();
        window.tabTo("#turn-done-0").press(KeyCode.SPACE).idle();
        window.tabTo("#turn-date-0").press(KeyCode.SPACE).until("the day", () -> window.has("#review-step-save")).idle();
        window.press(KeyCode.ENTER).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        assertThat(session().of(ReviewStep.MY_TURN)).extracting(entry -> entry.verdict()).containsExactly(Verdict.DONE, Verdict.DATED);
        next();

        decideAll(ReviewStep.FLAGGED);
        window.until("the private question", () -> window.has("#review-avoided")).tabTo("#review-avoided").type("le prix");
        next().until("live deals", () -> sitting().step() == ReviewStep.LIVE);
        assertThat(sitting().avoided()).contains("le prix");
        decideAll(ReviewStep.LIVE);
        next().until("close-outs", () -> sitting().step() == ReviewStep.CLOSE_OUTS);
        decideAll(ReviewStep.CLOSE_OUTS);
        next().until("the leads", () -> window.has("#review-leads"));
        window.tabTo("#review-leads").type("Roche, Sorel");
        next().until("the page", () -> window.has("#review-digest"));
        assertThat(session().leads()).contains("Roche, Sorel");
        window.tabTo("#review-habit").type("ask the price aloud");
        window.tabTo("#review-copy").press(KeyCode.SPACE).idle();
        assertThat(window.outside.copied).hasSize(1);
        assertThat(window.outside.copied.get(0)).contains("Roche").doesNotContain("le prix");
        window.outside.fileToSave = Optional.of(folder.resolve("week.html"));
        window.tabTo("#review-html").press(KeyCode.SPACE).until("that it is written", () -> window.has(".sheet-pane")).press(KeyCode.ESCAPE).idle();
        assertThat(Files.readString(folder.resolve("week.html"))).contains("Roche").doesNotContain("le prix");
        window.tabTo("#review-end").press(KeyCode.SPACE).until("the start", () -> window.has("#review-begin")).idle();

        assertThat(sitting().session()).isEmpty();
        ReviewSession done = sitting().past().last().orElseThrow();
        assertThat(done.habit()).contains("ask the price aloud");
        assertThat(done.ended()).isPresent();
        assertThat(window.office.sittings().isDue()).isFalse();
    }

    /** Passes each deal over, where that is offered; else it is lost for want of a budget. */
    private void decideAll(ReviewStep step) {
        for (int deals = 0; deals < MOST_DEALS && sitting().card().filter(any -> sitting().step() == step).isPresent(); deals++) {
            int before = session().entries().size();
            window.press(KeyCode.S).idle();
            if (session().entries().size() == before) {
                window.press(KeyCode.DIGIT6).until("how it ended", () -> window.has("#review-end-save")).idle();
                window.press(KeyCode.CONTROL, KeyCode.ENTER).until("no sheet", () -> !window.has(".sheet-pane")).idle();
            }
        }
        assertThat(sitting().round().of(step)).isEmpty();
    }

    @Test
    void aStepIsRepairedByOneKeyAndTakenBackByCtrlZ() {
        toFlagged();
        pressUntilOffered(Verdict.FIX_STEP);
        String repaired = at();
        window.press(KeyCode.DIGIT2).until("the step", () -> window.has("#review-step-save")).idle();
        window.press(KeyCode.ENTER).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        assertThat(session().entries()).anyMatch(entry -> entry.verdict() == Verdict.FIX_STEP);
        assertThat(at()).isNotEqualTo(repaired);
        window.press(KeyCode.CONTROL, KeyCode.Z).idle();
        assertThat(session().entries()).noneMatch(entry -> entry.verdict() == Verdict.FIX_STEP);
        assertThat(at()).isEqualTo(repaired);
        window.press(KeyCode.BACK_SPACE).idle();
    }

    private void pressUntilOffered(Verdict verdict) {
        for (int deals = 0; deals < MOST_DEALS && sitting().card().flatMap(card -> card.option(verdict))
                .filter(option -> option.isOffered()).isEmpty(); deals++) {
            window.press(KeyCode.S).idle();
        }
    }

    private String at() {
        return sitting().card().map(card -> card.deal().id().value()).orElse("");
    }

    @Test
    void aLetterMarkedAsSentDecidesAndTheReviewGoesOn() {
        toFlagged();
        String first = at();
        window.press(KeyCode.DIGIT3).until("the letter", () -> window.has(".letter-text")).idle();
        window.tabTo(window.say("word.field.me")).type("Julien").press(KeyCode.ENTER).idle();
        for (int fields = 0; fields < 4 && window.has(".missing-fields"); fields++) {
            window.type("x").press(KeyCode.ENTER).idle();
        }
        window.tabTo(window.say("closeout.copy")).press(KeyCode.SPACE).idle();
        window.tabTo(window.say("closeout.sent.yes")).press(KeyCode.SPACE).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        assertThat(session().entries()).extracting(entry -> entry.verdict()).containsExactly(Verdict.LAST_CHANCE);
        assertThat(at()).isNotEqualTo(first);
        window.press(KeyCode.CONTROL, KeyCode.Z).idle();
        assertThat(session().entries()).isEmpty();
        assertThat(at()).isEqualTo(first);
    }

    @Test
    void aPauseAndAnotherPlaceLeaveTheReviewWhereItIs() {
        toFlagged();
        window.press(KeyCode.S).idle();
        String second = at();
        window.press(KeyCode.ALT, KeyCode.DIGIT2).until("the board", () -> window.has("#as-board")).idle();
        window.press(KeyCode.ALT, KeyCode.DIGIT5).until("the deal again", () -> window.has("#review-card")).idle();
        assertThat(at()).isEqualTo(second);
        window.tabTo("#review-pause").press(KeyCode.SPACE).until("the start", () -> window.has("#review-anew")).idle();
        begin();
        assertThat(at()).isEqualTo(second);
        window.press(KeyCode.BACK_SPACE).idle();
        assertThat(at()).isEqualTo(session().entries().get(0).deal().value());
        window.tabTo("#review-onward").press(KeyCode.SPACE).idle();
        assertThat(at()).isEqualTo(second);
    }
}
