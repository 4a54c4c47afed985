package app.revenant.cli;

import static app.revenant.sample.JsonTree.list;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters and tone, as they are typed. */
class LetterCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theLetterOfTheLeadingCauseIsPrintedWithWhatIsStillOpen() {
        Terminal.Ran ran = withStory("03-price").type("closeout", "d1");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Le montant de ma proposition").contains("Bonjour Yann", "{{resource}}");
        assertThat(ran.err()).contains("resource", "me").hasLineCount(1);
    }

    @Test
    void theContactsLanguageCountsNotTheSellers() {
        Terminal terminal = withStory("09-healthy-slow-replier");
        assertThat(terminal.type("closeout", "d1", "--letter", "T6", "--lang", "fr").out()).contains("Hello Omar");
    }

    @Test
    void theFormCanBeChosen() {
        assertThat(withStory("03-price").type("closeout", "d1", "--form", "tu").out()).contains("Je t’ai envoyé un montant");
    }

    @Test
    void anOpenFieldIsNotSaved() {
        Path file = folder.resolve("letter.eml");
        Terminal.Ran ran = withStory("03-price").type("closeout", "d1", "--out", file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("--field").hasLineCount(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFilledLetterIsSavedAsADraft() throws IOException {
        Path file = folder.resolve("letter.eml");
        Terminal.Ran ran = withStory("03-price").type("closeout", "d1", "--field", "resource=une page", "--field", "me=Julien",
                "--out", file.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(Files.readString(file)).contains("X-Unsent: 1", "yann@hamon.example");
    }

    @Test
    void aFieldNoLetterHasIsRefused() {
        Terminal.Ran ran = withStory("03-price").type("closeout", "d1", "--field", "colour=red");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("colour", "resource").hasLineCount(1);
    }

    @Test
    void aDealIsFoundByWordsOfItsName() {
        assertThat(withStory("03-price").type("closeout", "hamon").exit()).isZero();
        assertThat(withStory("03-price").type("closeout", "nobody").err()).contains("nobody").hasLineCount(1);
    }

    @Test
    void aReproachIsNamedWithItsPlaceInCodePoints() {
        Terminal.Ran ran = new Terminal(folder).typeInto("😀 Despite my many messages, hello", "tone", "-", "--json");
        Map<String, Object> hint = list(ran.json(), "hints").get(0);
        assertThat(hint).containsEntry("category", "reproach").containsEntry("severity", "stop").containsEntry("start", 2.0);
        assertThat((String) hint.get("words")).startsWith("Despite my");
    }

    @Test
    void aKindTextHasNoHints() {
        Terminal.Ran ran = new Terminal(folder).typeInto("Thank you for our exchanges.", "tone", "-", "--json");
        assertThat(list(ran.json(), "hints")).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    private Terminal withStory(String story) {
        Terminal terminal = new Terminal(folder);
        terminal.type("import", Terminal.story(story));
        return terminal;
    }
}
