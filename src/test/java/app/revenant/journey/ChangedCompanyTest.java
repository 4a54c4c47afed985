package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.LetterKind;
import app.revenant.model.Person;
import app.revenant.model.PersonEventKind;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact went elsewhere: the person stays, the deal stays, and the letter that takes up again is at hand. */
class ChangedCompanyTest {

    private static final DealId WORKSHOP = new DealId("sample:brunet");

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.ALT, KeyCode.DIGIT4).until("a person", () -> window.has(".contact-pane")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewCompanyBringsTheLetterAndLeavesTheDeal() {
        Person before = claire();
        window.tabTo(window.say("contacts.seek")).type("delmas").until("one", () -> !window.shows("Amara Bello")).idle();
        window.press(KeyCode.DOWN).until("Claire", () -> window.shows(".contact-pane .screen-title", "Claire Delmas")).idle();
        window.tabTo(window.say("contacts.changed")).press(KeyCode.SPACE).until("the sheet", () -> window.has("#left-company")).idle();
        window.type("Océane Logistique").press(KeyCode.CONTROL, KeyCode.ENTER).until("the offer", () -> window.has("#left-letter")).idle();

        Person after = claire();
        assertThat(after.events()).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(PersonEventKind.LEFT_COMPANY);
            assertThat(event.on()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(event.company()).isEqualTo(after.company());
        });
        assertThat(after.company()).isPresent().isNotEqualTo(before.company());
        assertThat(deal().deal().company()).isEqualTo(before.company());

        window.tabTo(window.say("contacts.reconnect")).press(KeyCode.SPACE).until("the letter", () -> window.has(".letter-text")).idle();
        assertThat(window.letter()).contains("Océane Logistique").contains("Module ERP");
        window.type("une page utile").press(KeyCode.ENTER).type("Julien").press(KeyCode.ENTER).idle();
        window.tabTo(window.say("closeout.copy")).press(KeyCode.SPACE).until("asked", () -> window.has(".sent-question")).idle();
        window.tabTo(window.say("closeout.sent.yes")).press(KeyCode.SPACE).until("no sheet", () -> !window.has(".sheet-pane")).idle();
        assertThat(deal().attempts()).last().satisfies(sent -> assertThat(sent.letter()).contains(LetterKind.RECONNECT));
        assertThat(deal().deal().status().isFinished()).as("it touches no deal").isFalse();
    }

    private Person claire() {
        return window.office.book().snapshot().contactOf(deal().deal()).orElseThrow();
    }

    private DealHistory deal() {
        return window.office.book().snapshot().deal(WORKSHOP).orElseThrow();
    }
}
