package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void aMissingStoreIsMadeWithItsFolders() {
        Path file = folder.resolve("a/b/revenant.db");
        try (Store store = open(file)) {
            assertThat(store.shelf().isEmpty()).isTrue();
            assertThat(store.file()).isEqualTo(file);
        }
        assertThat(names(file.getParent())).containsExactly("revenant.db");
    }

    @Test
    void anEmptyFileBecomesAStore() throws IOException {
        Path file = Files.createFile(folder.resolve("revenant.db"));
        try (Store store = open(file)) {
            assertThat(store.shelf().isEmpty()).isTrue();
        }
        assertThat(names(folder)).containsExactly("revenant.db");
    }

    @Test
    void onlyItsOwnerCanReadAnythingOfAStore() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no owners on this disk");
        Path file = folder.resolve("mine/revenant.db");
        try (Store store = open(file)) {
            store.ledger().write("act", tx -> tx.put(Sample.blank("d1")));
            store.shelf().isEmpty();
            assertThat(names(file.getParent())).contains("revenant.db", "revenant.db-shm", "revenant.db-wal");
            for (String name : names(file.getParent())) {
                assertThat(mode(file.resolveSibling(name))).as(name).isEqualTo("rw-------");
            }
        }
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        open(file).close();
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"été 日本", "what?x=1&y", "100% #1", "a;b'c\"d", "file:x", " "})
    void aFolderMayHaveAnyName(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("revenant.db");
        try (Store store = open(file)) {
            store.ledger().write("act", tx -> tx.put(Sample.blank("d1")));
            store.backups().copyTo(file.resolveSibling("copy.db"));
        }
        try (Store store = open(file)) {
            assertThat(store.shelf().read(Reading::dealCount)).isEqualTo(1);
        }
        assertThat(names(file.getParent())).containsExactly("copy.db", "revenant.db");
        assertThat(names(folder)).containsExactly(name);
    }

    @Test
    void theSettingsOfTheFileAreThoseWePromise() {
        Path file = folder.resolve("revenant.db");
        open(file).close();
        try (Statements statements = Connections.open(Connections.writing(file))) {
            assertThat(statements.first("PRAGMA journal_mode", row -> row.raw(1))).contains("wal");
            assertThat(statements.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(statements.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(statements.number("PRAGMA busy_timeout")).isEqualTo(5000);
            assertThat(statements.number("PRAGMA application_id")).isEqualTo(Schema.APPLICATION_ID);
            assertThat(statements.number("PRAGMA user_version")).isEqualTo(Schema.CURRENT.version());
            assertThat(statements.number("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                    + "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'")).isZero();
            assertThat(statements.list("SELECT name FROM sqlite_schema WHERE type = 'table' "
                    + "AND name NOT LIKE 'flyway%'", row -> row.text("name")))
                    .containsExactlyInAnyOrderElementsOf(Schema.CURRENT.tables());
        }
    }

    @Test
    void nothingIsSaidOnTheStandardErrorWhileOpening() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            open(folder.resolve("revenant.db")).close();
            open(folder.resolve("revenant.db")).close();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aSqliteFileOfAnotherProgramIsLeftAlone() {
        Path file = folder.resolve("theirs.db");
        try (Statements theirs = Connections.open(Connections.plain(file))) {
            theirs.run("CREATE TABLE deal (id TEXT)");
        }
        assertThat(Refused.opening(file)).isEqualTo("store.foreign");
    }

    @Test
    void aFileThatIsNoneOfSqliteIsLeftAlone() throws IOException {
        assertThat(Refused.opening(Files.writeString(folder.resolve("notes.db"), "my notes")))
                .isEqualTo("store.not-a-store");
        assertThat(Refused.opening(Files.createDirectory(folder.resolve("dir.db")))).isEqualTo("store.not-a-store");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "x").resolve("revenant.db");
        assertThatThrownBy(() -> open(file)).hasMessageContaining("store.unwritable");
    }

    @Test
    void aPlaceWhereNobodyCanWriteIsRefused() {
        Path nowhere = Path.of("/proc/revenant/revenant.db");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no folder here that is closed to everybody");
        assertThatThrownBy(() -> open(nowhere)).hasMessageContaining("store.unwritable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the file", "its folder"})
    void whatMayOnlyBeReadIsRefused(String which) throws IOException {
        assumeTrue(!System.getProperty("user.name").equals("root"), "root may write everywhere");
        Path file = folder.resolve("mine/revenant.db");
        open(file).close();
        Path closed = which.equals("the file") ? file : file.getParent();
        var before = Files.getPosixFilePermissions(closed);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(Refused.opening(file)).isEqualTo("store.unwritable");
        } finally {
            Files.setPosixFilePermissions(closed, before);
        }
    }

    @Test
    void aStoreAnotherProgramKeepsToItselfIsRefusedAfterSomePatience() {
        Path file = folder.resolve("revenant.db");
        open(file).close();
        try (Statements other = Connections.open(Connections.plain(file))) {
            other.run("PRAGMA locking_mode = EXCLUSIVE");
            other.run("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> open(file)).hasMessageContaining("store.busy");
            other.run("ROLLBACK");
        }
        open(file).close();
    }

    private static Store open(Path file) {
        return Store.open(file, change -> { }, StoreTest.CLOCK);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
