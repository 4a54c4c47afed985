package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Language;
import app.revenant.model.Part;
import app.revenant.model.Raised;
import app.revenant.model.Stakeholder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a deal: who decides, by which steps, what happened; by the keyboard alone. */
class DealPageTest {

    private static final DealId BRUNET = new DealId("sample:brunet");

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void openTheDeal() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        Scenery.DEAL.show(window);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPersonAStepAFilterADeletedEntryAndBackAgain() {
        press("#people-add").until("the name", () -> focused("stakeholder-name"));
        window.type("Zoé Lambert").press(KeyCode.ESCAPE);
        window.until("no fields", () -> !window.has("#stakeholder-name")).idle();
        assertThat(deal().decision().people()).as("left, nobody is kept").hasSize(2);
        press("#people-add").until("the name", () -> focused("stakeholder-name"));
        window.type("Zoé Lambert");
        press("#part-signs");
        press("#stakeholder-save").until("the line", () -> window.has("#person-2")).idle();
        assertThat(deal().decision().people()).extracting(Stakeholder::part).containsExactly(Part.CHAMPIONS, Part.DECIDES, Part.SIGNS);

        press("#map-add").until("the step", () -> focused("map-what"));
        window.type("comité d’investissement");
        focus("#map-on");
        window.press(KeyCode.CONTROL, KeyCode.A).type("+3d");
        press("#map-save").idle();
        assertThat(deal().decision().steps()).extracting(DecisionStep::what).hasSize(4).contains("comité d’investissement");
        assertThat(deal().decision().steps().get(3).on()).contains(LocalDate.of(2026, 11, 26));
        assertThat(window.has("#step-3")).isTrue();

        int all = story().getItems().size();
        press("#story-written").until("fewer entries", () -> story().getItems().size() == 3);
        focus("#story");
        window.press(KeyCode.HOME).press(KeyCode.DELETE).until("one entry less", () -> story().getItems().size() == 2).idle();
        assertThat(window.focus()).isSameAs(window.find("#story"));
        window.press(KeyCode.CONTROL, KeyCode.Z).until("the entry back", () -> story().getItems().size() == 3);
        press("#story-written").until("all entries", () -> story().getItems().size() == all);

        window.press(KeyCode.CONTROL, KeyCode.Z).until("the step gone", () -> !window.has("#step-3"));
        window.press(KeyCode.CONTROL, KeyCode.Z).until("the person gone", () -> !window.has("#person-2"));
        assertThat(deal().decision().people()).hasSize(2);
        assertThat(deal().decision().steps()).hasSize(3);
    }

    @Test
    void whatWasNotSeenAlikeIsNotedCorrectedAndTakenBack() {
        press("#disagreement-add").until("the field", () -> focused("disagreement-about"));
        window.type("la date de livraison");
        press("#disagreement-save").until("the line", () -> window.has("#disagreement-0")).idle();
        assertThat(deal().disagreements()).singleElement().satisfies(each -> {
            assertThat(each.about()).isEqualTo("la date de livraison");
            assertThat(each.raised()).isEqualTo(Raised.ON_THE_SPOT);
        });
        press("#disagreement-0").until("the field", () -> focused("disagreement-about"));
        window.act(() -> raised().setValue(Raised.NEVER));
        press("#disagreement-save").until("the line", () -> window.has("#disagreement-0")).idle();
        assertThat(deal().disagreements()).extracting(Disagreement::raised).containsExactly(Raised.NEVER);
        window.press(KeyCode.CONTROL, KeyCode.Z).idle();
        assertThat(deal().disagreements()).extracting(Disagreement::raised).containsExactly(Raised.ON_THE_SPOT);
        window.press(KeyCode.CONTROL, KeyCode.Z).until("no line", () -> !window.has("#disagreement-0"));
    }

    @Test
    void theFocusStaysWhereOneWorks() {
        press("#end-deal");
        assertThat(window.focus().getId()).isEqualTo("end-parked");
        press("#end-lost");
        assertThat(window.focus().getId()).isEqualTo("end-lost");
        window.press(KeyCode.ESCAPE);
        assertThat(window.focus().getId()).isEqualTo("end-deal");

        focus("#fact-budget");
        window.press(KeyCode.DIGIT2).until("the fact", () -> window.has(".fact-editor"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("the fact kept", () -> !window.has(".fact-editor")).idle();
        assertThat(window.focus().getId()).isEqualTo("fact-budget");

        press("#edit-step");
        window.press(KeyCode.ESCAPE);
        assertThat(window.focus().getId()).isEqualTo("edit-step");
    }

    @Test
    void aCorrectionFromThePencilComesBackToTheStory() {
        focus("#story");
        window.press(KeyCode.HOME).tabTo(window.say("deal.correct")).press(KeyCode.SPACE)
                .until("the form", () -> window.has(".log-contact .chip")).idle();
        window.press(KeyCode.CONTROL, KeyCode.ENTER).until("no form", () -> !window.has(".log-contact")).idle();
        assertThat(window.focus()).isSameAs(window.find("#story"));
    }

    @Test
    void aDayThatIsNoneIsNeverKept() {
        Optional<LocalDate> before = deal().deal().nextStep().flatMap(step -> step.due());
        press("#edit-step");
        window.tabTo(window.say("kit.step.by")).type("soonish");
        press("#save-step").idle();
        assertThat(window.has("#save-step")).as("the fields stay").isTrue();
        assertThat(deal().deal().nextStep().flatMap(step -> step.due())).isEqualTo(before);
        assertThat(window.focus().getAccessibleText()).isEqualTo(window.say("kit.step.by"));
    }

    private OpenWindow press(String id) {
        focus(id);
        return window.press(KeyCode.SPACE);
    }

    private void focus(String id) {
        window.until(id, () -> window.has(id));
        window.act(() -> window.find(id).requestFocus());
    }

    private boolean focused(String id) {
        Node focus = window.focus();
        return focus instanceof TextInputControl && id.equals(focus.getId());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Raised> raised() {
        return (ComboBox<Raised>) window.find("#disagreement-raised");
    }

    private ListView<?> story() {
        return (ListView<?>) window.find("#story");
    }

    private DealHistory deal() {
        return window.office.book().snapshot().deal(BRUNET).orElseThrow();
    }
}
