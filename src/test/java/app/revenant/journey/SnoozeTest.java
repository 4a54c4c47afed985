package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An alert put aside by the keyboard: until a day, or for good with a reason; seen again, brought back, undone. */
class SnoozeTest {

    private static final DealId WORKSHOP = new DealId("sample:brunet");
    private static final String NAME = "Ateliers Brunet";

    @TempDir
    Path folder;

    private OpenWindow window;
    private int hidden;

    @BeforeEach
    void openTheWorkshop() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        hidden = hidden();
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", NAME);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSnoozeLastsUntilItsDayAndIsUndone() {
        window.tabTo(window.say("ghosts.put-aside")).press(KeyCode.SPACE);
        window.type("works fair this week").press(KeyCode.TAB).type("friday").press(KeyCode.TAB);
        window.tabTo(window.say("ghosts.aside.snooze")).press(KeyCode.SPACE);
        window.until("another deal", () -> !window.shows(".ghost-pane .screen-title", NAME)).idle();
        assertThat(hidden()).isEqualTo(hidden + 1);
        assertThat(answer().kind()).isEqualTo(AlertAnswerKind.SNOOZED);
        assertThat(answer().until()).contains(LocalDate.of(2026, 11, 27));
        assertThat(answer().why()).contains("works fair this week");

        window.press(KeyCode.CONTROL, KeyCode.Z).idle();
        assertThat(hidden()).isEqualTo(hidden);
    }

    @Test
    void aDismissalNeedsAReason() {
        window.tabTo(window.say("ghosts.put-aside")).press(KeyCode.SPACE);
        window.tabTo(window.say("ghosts.aside.dismiss")).press(KeyCode.SPACE).idle();
        assertThat(hidden()).isEqualTo(hidden);
        assertThat(window.focus().getId()).isEqualTo("aside-why");

        window.type("they are merging until spring");
        window.tabTo(window.say("ghosts.aside.dismiss")).press(KeyCode.SPACE);
        window.until("another deal", () -> !window.shows(".ghost-pane .screen-title", NAME)).idle();
        assertThat(answer().kind()).isEqualTo(AlertAnswerKind.DISMISSED);
        assertThat(answer().why()).contains("they are merging until spring");
    }

    @Test
    void whatIsHiddenCanBeSeenWithItsReasonAndBroughtBack() {
        window.tabTo(window.say("ghosts.put-aside")).press(KeyCode.SPACE).type("merger");
        window.tabTo(window.say("ghosts.aside.dismiss")).press(KeyCode.SPACE);
        window.until("another deal", () -> !window.shows(".ghost-pane .screen-title", NAME)).idle();

        window.tabTo(window.say("ghosts.hidden", hidden + 1)).press(KeyCode.SPACE).idle();
        window.tabTo(window.say("ghosts.title")).downTo(".ghost-pane .screen-title", NAME);
        assertThat(window.shows("#ghost-hidden", window.say("ghosts.hidden.for-good") + " — merger")).isTrue();
        window.tabTo(window.say("ghosts.bring-back")).press(KeyCode.SPACE).idle();
        assertThat(hidden()).isEqualTo(hidden);
        assertThat(window.has("#ghost-hidden")).isFalse();
    }

    private int hidden() {
        return (int) window.office.ghosts().listed().stream().filter(deal -> deal.assessment().hidden()).count();
    }

    private AlertAnswer answer() {
        List<AlertAnswer> answers = window.office.book().snapshot().deal(WORKSHOP).map(DealHistory::alertAnswers).orElseThrow();
        return answers.get(answers.size() - 1);
    }
}
