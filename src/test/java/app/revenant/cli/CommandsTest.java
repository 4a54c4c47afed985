package app.revenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.Terminal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, one-line errors and help. */
class CommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gosts", "--nope", "closeout", "import", "ghosts --lang de", "evaluate", "evaluate --own x.txt", "evaluate x.txt --clock lunar"})
    void wrongUsageIsTwoAndOneLine(String words) {
        Terminal.Ran ran = new Terminal(folder).type(words.split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains("--help");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export steps.ics", "export people.vcf",
            "import --as mbox x.mbox", "import --me a@b.example x.json"})
    void whatIsStillToComeSaysSo(String words) {
        Terminal.Ran ran = new Terminal(folder).type(words.split(" "));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("This is not in this version." + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ghosts", "review", "closeout", "tone", "evaluate", "import", "export", "backup", "restore", "check", "demo"})
    void everyCommandTeachesInBothLanguages(String command) {
        Terminal terminal = new Terminal(folder);
        String english = terminal.type(command, "--help").out();
        String french = terminal.type(command, "--help", "--lang", "fr").out();
        assertThat(english).contains("revenant " + command, "--data");
        assertThat(french).contains("revenant " + command, "--data").isNotEqualTo(english);
    }

    @Test
    void theHelpListsWhatThereIsAndNothingElse() {
        String help = new Terminal(folder).type("--help").out();
        assertThat(help).contains("ghosts", "closeout", "evaluate", "restore").doesNotContain("--map", "--me");
    }

    @Test
    void anInstantWithoutOffsetIsRefused() {
        Terminal.Ran ran = new Terminal(folder).type("ghosts", "--now", "2026-11-23 09:00");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("2026-11-23T09:00:00+01:00").hasLineCount(1);
    }

    @Test
    void theReviewIsTheSameInTextAndForScripts() {
        Terminal terminal = new Terminal(folder);
        terminal.type("import", Terminal.story("07-empty-chasers"));
        assertThat(terminal.type("review", "--now", Terminal.NOW).out()).contains("Ateliers Kermadec", "23 November 2026");
        assertThat(terminal.type("review", "--format", "json").json()).containsEntry("day", "2026-11-23");
        assertThat((List<?>) terminal.type("review", "--json").json().get("decisions")).hasSize(1);
    }

    @Test
    void withoutADisplayTheBareNameSaysTheReview() {
        Terminal terminal = new Terminal(folder);
        terminal.type("import", Terminal.story("07-empty-chasers"));
        Terminal.Ran ran = terminal.type("--now", Terminal.NOW);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("No display").contains("Ateliers Kermadec");
    }

    @Test
    void theSampleGoesOnlyIntoAnEmptyStore() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.type("demo").exit()).isZero();
        Terminal.Ran again = terminal.type("demo");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).hasLineCount(1);
    }
}
