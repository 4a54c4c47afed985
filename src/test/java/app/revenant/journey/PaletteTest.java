package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever knows a name, however they type it, gets there by the keyboard. */
class PaletteTest {

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, Language.EN));
        window.until("the day", () -> window.has(".today-row")).idle();
        window.press(KeyCode.CONTROL, KeyCode.K).until("the palette", () -> window.focus() instanceof TextField);
        assertThat(window.focus().getId()).isEqualTo("palette-field");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aMisspeltNameAndEnterOpenTheDeal() {
        search("bruent", "Ateliers Brunet");
        window.press(KeyCode.ENTER).until("the deal", () -> window.has(".entry-cell")).idle();
        assertThat(window.has(".palette")).isFalse();
        assertThat(window.shows(".screen-title", "Ateliers Brunet")).isTrue();
    }

    @Test
    void aNoteOpensTheDealAtThatEntry() {
        search("brunet prix", "prix");
        window.press(KeyCode.ENTER).until("the deal", () -> window.has(".entry-cell")).idle();
        assertThat(window.shows(".screen-title", "Ateliers Brunet")).isTrue();
    }

    @Test
    void somebodyWithoutADealOpensAmongTheContacts() {
        search("bernard brunet", "Bernard Brunet");
        window.press(KeyCode.ENTER).until("that person", () -> window.shows(".screen-title", "Bernard Brunet")).idle();
        assertThat(window.has(".palette")).isFalse();
    }

    @Test
    void anActionRunsFromItsName() {
        search("import", "Import…");
        window.press(KeyCode.ENTER).until("the import", () -> window.has(".drop-zone"));
        assertThat(window.has(".palette")).isFalse();
    }

    @Test
    void aVerbAndANameOpenTheLetterOfThatDeal() {
        search("close out brunet", "Close out Ateliers Brunet");
        window.press(KeyCode.ENTER).until("the letter", () -> window.has(".letter-text")).idle();
    }

    @Test
    void theLanguageIsChosenFromHere() {
        search("language fr", "Language: Français");
        window.press(KeyCode.ENTER).until("French", () -> window.shows(window.say(Language.FR, "place.today"))).idle();
        assertThat(window.office.language()).isEqualTo(Language.FR);
    }

    @Test
    void downAndUpChooseAndTheFieldTellsWhatIsChosen() {
        search("brunet", "Deals, Ateliers Brunet");
        int first = lines().getSelectionModel().getSelectedIndex();
        String told = window.focus().getAccessibleHelp();
        window.press(KeyCode.DOWN);
        assertThat(lines().getSelectionModel().getSelectedIndex()).isGreaterThan(first);
        assertThat(window.focus().getAccessibleHelp()).isNotEqualTo(told).isNotBlank();
        window.press(KeyCode.UP);
        assertThat(lines().getSelectionModel().getSelectedIndex()).isEqualTo(first);
        assertThat(window.focus().getAccessibleHelp()).isEqualTo(told);
    }

    @Test
    void escGoesBackToWhereOneWas() {
        window.press(KeyCode.ESCAPE).until("no palette", () -> !window.has(".palette"));
        assertThat(window.focus().getStyleClass()).doesNotContain("icon-button");
        assertThat(window.has(".today-row")).isTrue();
    }

    @Test
    void tabStaysInThePaletteAndEnterWorksFromTheListToo() {
        search("bruent", "Ateliers Brunet");
        window.press(KeyCode.TAB);
        assertThat(window.focus().getId()).isEqualTo("palette-lines");
        window.press(KeyCode.ENTER).until("the deal", () -> window.has(".entry-cell")).idle();
    }

    @Test
    void whatIsNowhereIsSaid() {
        window.type("qqqqzzzz").until("that there is nothing", () -> window.shows(window.say("palette.nothing", "qqqqzzzz")));
    }

    private void search(String typed, String found) {
        window.type(typed).until("what was found", () -> lines().getItems().stream().skip(1).findFirst()
                .filter(first -> lines().getSelectionModel().getSelectedIndex() == 1 && lines().lookupAll(".palette-line").stream()
                        .anyMatch(cell -> cell.getAccessibleText() != null && cell.getAccessibleText().contains(found))).isPresent());
    }

    private ListView<?> lines() {
        return (ListView<?>) window.find("#palette-lines");
    }
}
