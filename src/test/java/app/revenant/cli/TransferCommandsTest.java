package app.revenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in and out, copies and checks, as they are typed. */
class TransferCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void exportingImportingAndExportingAgainGivesTheSameBytes() throws IOException {
        Terminal first = new Terminal(folder.resolve("first"));
        Terminal second = new Terminal(folder.resolve("second"));
        first.type("import", Terminal.story("00-polite-promise"));
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");
        assertThat(first.type("export", one.toString()).exit()).isZero();
        assertThat(second.type("import", one.toString()).exit()).isZero();
        second.type("export", two.toString());
        assertThat(Files.readString(two)).isEqualTo(Files.readString(one));
    }

    @Test
    void aSecondImportChangesNothing() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.type("import", Terminal.story("03-price")).out()).contains("1 deal new, 0 updated, 0 unchanged");
        assertThat(terminal.type("import", Terminal.story("03-price")).out()).contains("0 deals new, 0 updated, 1 unchanged");
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndKeepsNothing() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.type("import", "--dry-run", Terminal.story("03-price")).out()).startsWith("Would import: 1 deal new");
        assertThat(terminal.type("check").out()).startsWith("Sound: 0 deals");
    }

    @Test
    void aBadFileNamesThePathAndChangesNothing() throws IOException {
        Terminal terminal = new Terminal(folder);
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, Files.readString(Path.of(Terminal.story("03-price"))).replace("\"landline\", \"direction\": \"out\"",
                "\"fax\", \"direction\": \"out\""));
        Terminal.Ran ran = terminal.type("import", bad.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("deals[0].attempts[7].channel: \"fax\" is not one of landline, mobile").hasLineCount(1);
        assertThat(terminal.type("check").out()).startsWith("Sound: 0 deals");
    }

    @Test
    void aMissingFileIsOneClearLine() {
        Terminal.Ran ran = new Terminal(folder).type("import", folder.resolve("nowhere.json").toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1);
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedByName() throws IOException {
        Path file = folder.resolve("song.txt");
        Files.writeString(file, "la la la\n");
        Terminal.Ran ran = new Terminal(folder).type("import", Terminal.story("03-price"), file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("song.txt").hasLineCount(1);
        assertThat(new Terminal(folder).type("check").out()).startsWith("Sound: 0 deals");
    }

    @Test
    void ofTwoFilesTheFirstGivesTheSettingsAndADealInBothIsNewOnce() {
        Terminal terminal = new Terminal(folder);
        String first = Terminal.story("00-polite-promise");
        assertThat(terminal.type("import", first, Terminal.story("03-price")).out()).contains("1 deal new, 1 updated");
        assertThat(terminal.type("import", first, first).out()).contains("0 deals new, 1 updated, 1 unchanged");
    }

    @Test
    void aBackupBringsEverythingBack() {
        Terminal terminal = new Terminal(folder.resolve("data"));
        terminal.type("import", Terminal.story("03-price"));
        Path backup = folder.resolve("copy.db");
        assertThat(terminal.type("backup", backup.toString()).exit()).isZero();
        terminal.type("import", Terminal.story("00-polite-promise"));
        assertThat(terminal.type("ghosts").out()).contains("Logiciel de planification");
        assertThat(terminal.type("restore", backup.toString()).out()).contains("The store from before is kept in");
        assertThat(terminal.type("ghosts").out()).contains("Configurateur de devis").doesNotContain("Logiciel de planification");
    }

    @Test
    void dealsGoOutAsATableAndComeBackUnchanged() {
        Terminal terminal = new Terminal(folder.resolve("data"));
        terminal.type("import", Terminal.story("03-price"));
        Path table = folder.resolve("deals.csv");
        assertThat(terminal.type("export", table.toString()).exit()).isZero();
        assertThat(terminal.type("import", table.toString()).out()).contains("0 deals new, 0 updated, 1 unchanged");
    }

    @Test
    void anEndingNobodyKnowsIsRefused() {
        Terminal.Ran ran = new Terminal(folder).type("export", folder.resolve("all.xyz").toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains(".json", ".csv").hasLineCount(1);
        assertThat(folder.resolve("all.xyz")).doesNotExist();
    }

    @Test
    void aDamagedStoreIsRefusedInOneLineAndLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("revenant.db"), "not a database at all, but somebody's text");
        Terminal.Ran ran = new Terminal(folder).type("ghosts");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("is not a Revenant store");
        assertThat(folder.resolve("revenant.db")).hasContent("not a database at all, but somebody's text");
    }
}
