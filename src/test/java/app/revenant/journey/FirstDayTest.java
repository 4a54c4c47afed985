package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import app.revenant.model.StepOwner;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seller's first day with the program, by the keyboard alone. */
class FirstDayTest {

    private static final DealId DAIRY = new DealId("sample:laiterie");
    private static final DealId LINDENS = new DealId("sample:tilleuls");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir
    Path folder;

    private OpenWindow window;

    @Test
    void fromTheSampleOverAPromiseToALetterAndBack() {
        try (OpenWindow opened = OpenWindow.over(folder, ParisOffice.empty(folder, Language.EN))) {
            window = opened;
            startsWithTheSample();
            logsAWarmPromiseWithItsDateAndTheNextStep();
            theDealIsQuietNoMore();
            letsAGhostGo();
            theDealIsClosedAndItsLetterLogged();
            takesItBack();
        }
    }

    private void startsWithTheSample() {
        window.until("the welcome", () -> window.has(".welcome"))
                .until("a choice in focus", () -> window.focus() instanceof Button);
        window.press(KeyCode.ENTER).until("the day", () -> window.has(".today-row")).idle();
        assertThat(agenda()).contains(DAIRY);
        assertThat(flagged()).contains(DAIRY, LINDENS);
        assertThat(ghosting(14)).isTrue();
    }

    private void logsAWarmPromiseWithItsDateAndTheNextStep() {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.until("the form of the chosen deal", () -> window.shows(window.say("log.title") + " — Laiterie de Pont-Croix")).idle();
        window.type("1w").tabTo(window.say("log.by-when")).type("27/11/2026");
        window.tabTo(window.say("kit.step.what")).type("Walk through the portal with their buyer");
        window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.SPACE).tabTo(window.say("kit.step.by")).type("27/11/2026");
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("the toast", () -> window.shows("Contact logged.")).idle();
        assertThat(window.has(".sheet-pane")).isFalse();
    }

    private void theDealIsQuietNoMore() {
        ContactAttempt logged = lastAttempt(DAIRY);
        assertThat(logged.answer()).contains(Answer.DATED);
        assertThat(logged.commitment().flatMap(Promise::due)).contains(FRIDAY);
        NextStep step = deal(DAIRY).deal().nextStep().orElseThrow();
        assertThat(step.owner()).isEqualTo(StepOwner.THEM);
        assertThat(step.due()).contains(FRIDAY);
        assertThat(agenda()).doesNotContain(DAIRY);
        assertThat(flagged()).doesNotContain(DAIRY);
        assertThat(ghosting(13)).isTrue();
    }

    private void letsAGhostGo() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3).until("the ghosts", () -> window.has(".ghost-card")).idle();
        window.downTo(".ghost-pane .screen-title", "SCI Les Tilleuls");
        window.press(KeyCode.CONTROL, KeyCode.E).until("the letter", () -> window.has(".letter-text")).idle();
        assertThat(window.focus().getId()).isEqualTo("field-resource");
        window.type("un guide de deux pages").press(KeyCode.ENTER).type("Julien").press(KeyCode.ENTER).idle();
        assertThat(window.letter()).contains("un guide de deux pages").contains("Julien").doesNotContain("{{");
        window.press(KeyCode.CONTROL, KeyCode.ENTER).idle();
        assertThat(window.outside.mailed).singleElement().satisfies(link -> assertThat(link.toString())
                .startsWith("mailto:o.renard@les-tilleuls.example").contains("Julien"));
        assertThat(window.focus()).isInstanceOfSatisfying(Button.class,
                yes -> assertThat(yes.getText()).isEqualTo(window.say("closeout.sent.yes")));
        window.press(KeyCode.SPACE).until("the toast", () -> window.shows("Close-out sent.")).idle();
    }

    private void theDealIsClosedAndItsLetterLogged() {
        assertThat(deal(LINDENS).deal().status()).isEqualTo(DealStatus.CLOSED_WITHOUT_ANSWER);
        assertThat(deal(LINDENS).deal().closing().revealedCause()).contains(1);
        assertThat(lastAttempt(LINDENS).letter()).isPresent();
        assertThat(ghosting(12)).isTrue();
    }

    private void takesItBack() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("that it was taken back", () -> window.shows("Taken back: close-out sent.") && ghosting(13)).idle();
        assertThat(deal(LINDENS).deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(lastAttempt(LINDENS).letter()).isEmpty();
        assertThat(flagged()).contains(LINDENS);
    }

    private boolean ghosting(int deals) {
        return window.shows(".status-ghosts", window.say("shell.ghosting", deals));
    }

    private DealHistory deal(DealId id) {
        return window.office.book().snapshot().deal(id).orElseThrow();
    }

    private ContactAttempt lastAttempt(DealId id) {
        return deal(id).attempts().get(deal(id).attempts().size() - 1);
    }

    private Iterable<DealId> flagged() {
        return window.office.ghosts().flagged().stream().map(each -> each.id()).toList();
    }

    private Iterable<DealId> agenda() {
        return window.office.today().agenda().promised().stream().map(each -> each.deal().id()).toList();
    }
}
