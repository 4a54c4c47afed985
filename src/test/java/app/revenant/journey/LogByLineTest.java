package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact logged by one line, by the keyboard alone. */
class LogByLineTest {

    private static final String BRUNET = "Ateliers Brunet";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void begin() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.FR));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.ALT, KeyCode.DIGIT2).until("the board", () -> window.has(".deal-card")).idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theLineFindsTheDealAndEnterSavesContactAndNextStep() {
        int before = brunet().attempts().size();
        open();
        assertThat(window.focus().getId()).isEqualTo("log-line");
        window.type("appel Claire Delmas répondeur, rappeler jeudi 10h");
        assertThat(window.has("#log-sign-step")).isTrue();
        window.press(KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(brunet().attempts()).hasSize(before + 1);
        assertThat(last().outcome()).isEqualTo(Outcome.VOICEMAIL);
        NextStep step = brunet().deal().nextStep().orElseThrow();
        assertThat(step.text()).contains("rappeler");
        assertThat(step.due()).contains(THURSDAY);
        assertThat(step.time()).contains(LocalTime.of(10, 0));
    }

    @Test
    void whatIsPressedWinsOverTheLineAndTheRestIsTheNote() {
        open();
        window.type("appel Claire Delmas joint, veut un plan en deux pages +prix").press(KeyCode.DOWN).type("n").type("1");
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(last().outcome()).isEqualTo(Outcome.SENT);
        assertThat(last().note()).contains("veut un plan en deux pages");
    }

    @Test
    void aNameOfSeveralOrOfNobodyIsAskedAboutBeforeAnythingIsSaved() {
        int before = brunet().attempts().size();
        open();
        window.type("appel Delmsa joint +prix").press(KeyCode.ENTER);
        assertThat(window.has("#log-ask")).isTrue();
        assertThat(brunet().attempts()).hasSize(before);
        window.press(KeyCode.SPACE).press(KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(brunet().attempts()).hasSize(before + 1);
        assertThat(last().tags()).containsExactly(Tag.PRICE);
    }

    @Test
    void escapeAsksNothingAndTheTextIsThereTheNextTime() {
        open();
        window.type("appel Claire Delmas rép").press(KeyCode.ESCAPE).until("no sheet", () -> !window.has(".log-contact")).idle();
        open();
        assertThat(((TextField) window.find("#log-line")).getText()).isEqualTo("appel Claire Delmas rép");
        window.press(KeyCode.ENTER).until("no sheet", () -> !window.has(".log-contact")).idle();
        assertThat(last().outcome()).isEqualTo(Outcome.VOICEMAIL);
        open();
        assertThat(((TextField) window.find("#log-line")).getText()).as("what was saved is not there again").isEmpty();
    }

    private void open() {
        window.press(KeyCode.CONTROL, KeyCode.L).until("the line", () -> window.has("#log-line")).idle();
    }

    private DealHistory brunet() {
        return window.office.ghosts().listed().stream().filter(deal -> deal.name().equals(BRUNET)).findFirst().orElseThrow().history();
    }

    private ContactAttempt last() {
        return brunet().attempts().get(brunet().attempts().size() - 1);
    }
}
