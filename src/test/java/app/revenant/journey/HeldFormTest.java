package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed is never lost: not to a refusal, not to another language. */
class HeldFormTest {

    private static final DealId DAIRY = new DealId("sample:laiterie");
    private static final String WORDS = "« On en reparle vendredi, promis. »";

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void beginALog() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.CONTROL, KeyCode.L).until("the form", () -> window.has(".log-contact .chip")).idle();
        window.type("1w").tabTo(window.say("log.note")).type(WORDS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRefusedSaveKeepsEveryWordAndCanBeTriedAgain() {
        window.office.deals().delete(DAIRY);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("why not", () -> window.shows(".log-contact .tone-bad", window.say("store.unknown-deal", DAIRY.value())));
        assertThat(note()).isEqualTo(WORDS);

        window.office.undo().undo();
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("no form", () -> !window.has(".log-contact")).idle();
        assertThat(logged().note()).contains(WORDS);
        assertThat(logged().outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    void anotherLanguageHalfWayKeepsTheForm() {
        window.office.choices().speak(Language.FR);
        window.until("French", () -> window.shows(window.say(Language.FR, "log.happened"))).idle();
        assertThat(note()).isEqualTo(WORDS);

        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("no form", () -> !window.has(".log-contact")).idle();
        assertThat(logged().note()).contains(WORDS);
    }

    @Test
    void tabLeavesTheNoteAndWritesNoTab() {
        window.press(KeyCode.TAB).tabTo(window.say("log.save"));
        assertThat(note()).isEqualTo(WORDS);
    }

    @Test
    void escapeWritesNothing() {
        int before = deal().attempts().size();
        window.press(KeyCode.ESCAPE).idle();
        assertThat(window.has(".sheet-pane")).isFalse();
        assertThat(deal().attempts()).hasSize(before);
    }

    private String note() {
        return ((TextInputControl) window.find(".log-contact .text-area")).getText();
    }

    private DealHistory deal() {
        return window.office.book().snapshot().deal(DAIRY).orElseThrow();
    }

    private ContactAttempt logged() {
        return deal().attempts().get(deal().attempts().size() - 1);
    }
}
