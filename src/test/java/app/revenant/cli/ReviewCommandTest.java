package app.revenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.JsonTree;
import app.revenant.sample.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void theSample() {
        terminal = new Terminal(folder.resolve("data"));
        terminal.type("demo");
    }

    @Test
    void theTextIsTheDigestThenWhatIsDue() {
        String said = terminal.type("review", "--lang", "fr").out();
        assertThat(said).startsWith("Point de la semaine, 23 novembre 2026")
                .containsSubsequence("Engagé · ", "Sans visibilité\u00a0: ", "Pistes de remplacement", "À décider (15)", "À vous de jouer");
    }

    @Test
    void theHtmlIsPrintedOrWritten() throws IOException {
        Path file = folder.resolve("week.html");
        String printed = terminal.type("review", "--format", "html").out();
        assertThat(printed).startsWith("<!DOCTYPE html>").contains("No visibility");
        assertThat(terminal.type("review", "--format", "html", "--out", file.toString()).exit()).isZero();
        assertThat(Files.readString(file)).isEqualTo(printed);
    }

    @Test
    void aPdfNeedsAFile() {
        Terminal.Ran ran = terminal.type("review", "--format", "pdf");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("A PDF goes into a file: add --out review.pdf." + System.lineSeparator());
    }

    @Test
    void aPdfIsWrittenAndNothingElseIsSaid() throws IOException {
        Path file = folder.resolve("week.pdf");
        Terminal.Ran ran = terminal.type("review", "--format", "pdf", "--out", file.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).hasLineCount(1).contains("week.pdf");
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes());
    }

    @Test
    void theEndingOfTheFileIsEnough() throws IOException {
        for (String ending : List.of("pdf", "html", "json", "txt")) {
            assertThat(terminal.type("review", "--out", folder.resolve("a." + ending).toString()).exit()).isZero();
        }
        assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith("%PDF-".getBytes());
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(folder.resolve("a.json"))).startsWith("{");
        assertThat(Files.readString(folder.resolve("a.txt"))).startsWith("Weekly digest");
    }

    @Test
    void aFormatThatWasSaidWinsOverTheEnding() throws IOException {
        terminal.type("review", "--format", "text", "--out", folder.resolve("a.html").toString());
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("Weekly digest");
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedInOneLine() {
        Terminal.Ran ran = terminal.type("review", "--out", folder.resolve("no/such/week.pdf").toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("week.pdf");
    }

    @Test
    void scriptsGetTheDigestBesideWhatTheyHad() {
        Map<String, Object> review = terminal.type("review", "--json").json();
        assertThat(review).containsKeys("day", "states", "forecast", "decisions", "committed", "finished", "leads");
        Map<String, Object> digest = JsonTree.map(review, "digest");
        assertThat((List<?>) JsonTree.map(digest, "no_visibility").get("deals")).hasSameSizeAs((List<?>) review.get("decisions"));
        assertThat(JsonTree.map(JsonTree.map(digest, "committed"), "sums")).containsEntry("EUR", 14000.0);
        assertThat(JsonTree.list(digest, "closed")).singleElement()
                .satisfies(closed -> assertThat((String) closed.get("paragraph")).startsWith("Redwood Clinics, £18,500: closed on "));
    }
}
