package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.StepKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine proposes can be done from where it says so, by the keyboard. */
class MovesTest {

    private static final DealId WORKSHOP = new DealId("sample:brunet");
    private static final int MOST_TABS = 80;

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aLetterMoveOpensThatLetter() {
        look("Ateliers Brunet");
        press("move-5-4-write-t8").until("the letter", () -> window.has(".letter-text")).idle();
        assertThat(letter()).isEqualTo("T8");
        window.press(KeyCode.ESCAPE).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        press("move-5-1-write-t5").until("the letter", () -> window.has(".letter-text")).idle();
        assertThat(letter()).isEqualTo("T5");
    }

    @Test
    void aPlannedMoveBecomesTheNextStepWithOneKeyMore() {
        look("Ateliers Brunet");
        press("move-5-2-plan").until("the step", () -> window.has("#plan-save"));
        window.press(KeyCode.SPACE).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        NextStep step = step();
        assertThat(step.kind()).contains(StepKind.MEET);
        assertThat(step.text()).contains("Ask Claire for a talk between the three of you");
        assertThat(step.due()).contains(LocalDate.of(2026, 11, 25));

        window.press(KeyCode.CONTROL, KeyCode.Z).idle();
        assertThat(step().kind()).isNotEqualTo(Optional.of(StepKind.MEET));
    }

    @Test
    void aCallIsPlannedOrLogged() {
        look("Logis Atlantique");
        press("move-3-1-plan").until("the step", () -> window.has("#plan-save"));
        window.press(KeyCode.ESCAPE).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        press("move-3-1-log").until("the form", () -> window.has(".log-contact"));
    }

    @Test
    void theOneQuestionIsAnsweredInItsFact() {
        look("Ateliers Brunet");
        press("log-answer").until("the fact", () -> window.has(".fact-editor"));
    }

    @Test
    void beyondTheCapOnlyTheLastChanceAndTheEndAreLeft() {
        look("Harbour & Finch");
        assertThat(window.has("#move-last_chance-write-t8")).isTrue();
        assertThat(window.has("#move-close_out-close_out")).isTrue();
        assertThat(window.scene().getRoot().lookupAll(".move-row")).hasSize(2);
        assertThat(window.shows("Enough messages have gone out: no further chaser is offered.")).isTrue();
    }

    @Test
    void evidenceAndTheMarksOfTheLineLeadToTheirEntry() {
        look("Ateliers Brunet");
        tabTo(node -> node.getStyleClass().contains("silence-mark"));
        window.press(KeyCode.LEFT).press(KeyCode.ENTER).until("the deal", () -> window.has(".entry-cell"));
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        look("Ateliers Brunet");
        tabTo(node -> node.getStyleClass().contains("evidence-row"));
        window.press(KeyCode.ENTER).until("the fact", () -> window.has(".fact-editor"));
    }

    private void look(String deal) {
        window.downTo(".ghost-pane .screen-title", deal);
    }

    private OpenWindow press(String id) {
        return window.tabTo("#" + id).press(KeyCode.SPACE);
    }

    private void tabTo(Predicate<Node> wanted) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (wanted.test(window.focus())) {
                return;
            }
            window.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reached it, but ended at " + window.focus());
    }

    private String letter() {
        String shown = ((ComboBox<?>) window.find("#closeout-letter")).getValue().toString();
        return shown.replaceAll(".*letter=(T\\d+).*", "$1");
    }

    private NextStep step() {
        return window.office.book().snapshot().deal(WORKSHOP).flatMap(history -> history.deal().nextStep()).orElseThrow();
    }
}
