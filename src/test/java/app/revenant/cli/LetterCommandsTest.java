package app.revenant.cli;

import static app.revenant.sample.JsonTree.list;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void aLastChanceIsRefusedToSomebodyWhoNeverAnswered() throws IOException {
        Path file = Files.writeString(folder.resolve("stranger.json"), """
                {"format": "revenant", "version": 1, "settings": {"zone": "Europe/Paris"}, "deals": [{"id": "d1", "title": "Offer",
                "stage": "demo", "status": "open", "created": "2026-10-01", "attempts": [{"id": "a1", "channel": "email",
                "at": "2026-10-30T10:12:00+01:00", "direction": "out", "outcome": "sent"}]}]}""");
        Terminal terminal = new Terminal(folder);
        terminal.type("import", file.toString());
        Terminal.Ran ran = terminal.type("closeout", "d1", "--letter", "T8");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("never answered").hasLineCount(1);
    }

    @Test
    void aDayTooSoonForALastChanceIsRefused() {
        Terminal terminal = withStory("03-price");
        Terminal.Ran ran = terminal.type("closeout", "d1", "--letter", "T8", "--field", "close_date=27 novembre");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("27 November 2026", "30 November 2026").hasLineCount(1);
        assertThat(terminal.type("closeout", "d1", "--letter", "T8", "--field", "close_date=30 novembre").exit()).isZero();
    }

    @Test
    void aDayNobodyCanReadIsToldAndNotSaved() {
        Path file = folder.resolve("letter.eml");
        Terminal terminal = withStory("03-price");
        String[] open = {"closeout", "d1", "--field", "close_date=bientôt", "--field", "resource=une page", "--field", "me=Julien"};
        Terminal.Ran printed = terminal.type(open);
        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).contains("le bientôt");
        assertThat(printed.err()).contains("bientôt").hasLineCount(1);
        Terminal.Ran saved = terminal.type(Stream.concat(Stream.of(open), Stream.of("--out", file.toString())).toArray(String[]::new));
        assertThat(saved.exit()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    private Terminal withStory(String story) {
        Terminal terminal = new Terminal(folder);
        terminal.type("import", Terminal.story(story));
        return terminal;
    }
}
