package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stands twice: found, put side by side, merged, and taken back, by the keyboard. */
class MergeTest {

    private static final PersonId TWIN = new PersonId("twin");
    private static final DealId WORKSHOP = new DealId("sample:brunet");

    @TempDir
    Path folder;

    private OpenWindow window;
    private Person claire;

    @BeforeEach
    void aTwin() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        claire = window.office.book().snapshot().contactOf(deal().deal()).orElseThrow();
        window.office.people().keep(new Person(TWIN, claire.company(), claire.given(), claire.family(), Optional.of("Head of IT and much more"),
                claire.emails(), List.of(), Optional.empty(), Optional.empty(), false, false, List.of(), List.of(), Optional.of("met in Nantes")));
        window.press(KeyCode.ALT, KeyCode.DIGIT4).until("a person", () -> window.has(".contact-pane")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDuplicateIsFoundMergedAndTakenBack() {
        to("#contacts-all").press(KeyCode.RIGHT).press(KeyCode.SPACE).idle();
        to("#contacts-list").press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.UP).until("both", () -> window.has("#merge-do")).idle();
        assertThat(((RadioButton) window.find("#merge-other-role")).isSelected()).as("the fuller is proposed").isTrue();
        assertThat(window.find("#merge-one-given")).as("what does not differ is not asked").isNull();

        to("#merge-do").press(KeyCode.SPACE).until("the survivor", () -> window.has("#contact-role")).idle();
        assertThat(all()).doesNotContain(TWIN).contains(claire.id());
        Person merged = window.office.book().snapshot().person(claire.id()).orElseThrow();
        assertThat(merged.role()).contains("Head of IT and much more");
        assertThat(merged.phones()).isEqualTo(claire.phones());

        window.press(KeyCode.CONTROL, KeyCode.Z).idle();
        assertThat(all()).contains(TWIN, claire.id());
        assertThat(window.office.book().snapshot().person(claire.id())).contains(claire);
    }

    @Test
    void whoIsNotTheSameGoesFromTheList() {
        to("#contacts-all").press(KeyCode.RIGHT).press(KeyCode.SPACE).idle();
        to("#contacts-list").press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.UP).until("both", () -> window.has("#merge-apart")).idle();
        to("#merge-apart").press(KeyCode.SPACE).until("nobody", () -> !window.has("#merge-do")).idle();
        assertThat(all()).contains(TWIN, claire.id());
        assertThat(window.office.contacts().duplicates()).isEmpty();
    }

    /** Tab, until it has the focus. */
    private OpenWindow to(String id) {
        for (int tabs = 0; tabs < 60 && (window.focus() == null || !id.equals("#" + window.focus().getId())); tabs++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focus().getId()).isEqualTo(id.substring(1));
        return window;
    }

    private List<PersonId> all() {
        return window.office.book().snapshot().people().stream().map(Person::id).toList();
    }

    private DealHistory deal() {
        return window.office.book().snapshot().deal(WORKSHOP).orElseThrow();
    }
}
