package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    /** Far above those in use, so that a migration more changes nothing here. */
    private static final int NEXT_VERSION = 1000;
    private static final Schema NEXT = schema("classpath:app/revenant/store/next");
    private static final String COPY = "revenant-v" + Schema.CURRENT.version() + "-2026-11-23";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStoreOfTheFirstVersion() {
        file = folder.resolve("revenant.db");
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> tx.put(Sample.withAttempts("d1", "a1")));
        }
    }

    @Test
    void anOlderStoreIsBroughtUpAndKeepsItsContents() {
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK, NEXT)) {
            assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.withAttempts("d1", "a1"));
        }
        assertThat(version(file)).isEqualTo(NEXT.version());
    }

    @Test
    void aCopyFromBeforeLiesBesideItAndOpensAsItWas() throws IOException {
        Store.open(file, change -> { }, StoreTest.CLOCK, NEXT).close();
        Path copy = folder.resolve(COPY + ".db");
        assertThat(names()).containsExactly(COPY + ".db", "revenant.db");
        assertThat(version(copy)).isEqualTo(Schema.CURRENT.version());
        try (Store store = Store.open(copy, change -> { }, StoreTest.CLOCK)) {
            assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.withAttempts("d1", "a1"));
        }
    }

    @Test
    void aCopyNeverReplacesAnEarlierOne() throws IOException {
        Files.writeString(folder.resolve(COPY + ".db"), "earlier");
        Store.open(file, change -> { }, StoreTest.CLOCK, NEXT).close();
        assertThat(folder.resolve(COPY + ".db")).hasContent("earlier");
        assertThat(version(folder.resolve(COPY + "-2.db"))).isEqualTo(Schema.CURRENT.version());
    }

    @Test
    void aStoreThatIsCurrentIsNeitherCopiedNorMigrated() throws IOException {
        Store.open(file, change -> { }, StoreTest.CLOCK, schema("classpath:no/such/folder", Schema.CURRENT.version())).close();
        assertThat(names()).containsExactly("revenant.db");
    }

    @Test
    void aStoreFromBeforeRetentionWasAskedKeepsItsSettings() throws IOException {
        Path old = folder.resolve("old.db");
        Store.open(old, change -> { }, StoreTest.CLOCK, asOfVersion(3)).close();
        try (Statements older = Connections.open(Connections.plain(old))) {
            older.run("INSERT INTO settings (position, zone, signature) VALUES (1, 'Europe/Paris', 'Anne')");
        }
        assertThat(version(old)).isEqualTo(3);
        try (Store store = Store.open(old, change -> { }, StoreTest.CLOCK)) {
            assertThat(store.shelf().settings()).contains(Settings.of(ZoneId.of("Europe/Paris")).withSignature(Optional.of("Anne")));
            assertThat(store.shelf().settings().orElseThrow().retention()).isEqualTo(36);
        }
        assertThat(version(old)).isEqualTo(Schema.CURRENT.version());
    }

    @Test
    void aNewerStoreIsRefusedByAnOlderProgram() {
        Store.open(file, change -> { }, StoreTest.CLOCK, NEXT).close();
        assertThat(Refused.opening(file)).isEqualTo("store.newer");
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() {
        assertThatThrownBy(() -> Store.open(file, change -> { }, StoreTest.CLOCK,
                schema("classpath:app/revenant/store/broken"))).hasMessageContaining("store.migration");
        assertThat(version(file)).isEqualTo(Schema.CURRENT.version());
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.withAttempts("d1", "a1"));
        }
    }

    @Test
    void aDamagedOlderStoreIsNotMigrated() {
        new Damage(file).sql("DELETE FROM deal");
        assertThatThrownBy(() -> Store.open(file, change -> { }, StoreTest.CLOCK, NEXT))
                .hasMessageContaining("store.damaged");
        assertThat(version(file)).isEqualTo(Schema.CURRENT.version());
    }

    /** The store as the program of that version made it, with its tables alone. */
    private Schema asOfVersion(int version) throws IOException {
        Path scripts = Files.createDirectories(folder.resolve("db"));
        StringBuilder all = new StringBuilder();
        try (Stream<Path> shipped = Files.list(Path.of("src/main/resources/app/revenant/db"))) {
            for (Path script : shipped.filter(each -> number(each) <= version).toList()) {
                Files.copy(script, scripts.resolve(script.getFileName()));
                all.append(Files.readString(script));
            }
        }
        return new Schema(version, List.of("filesystem:" + scripts),
                Schema.CURRENT.tables().stream().filter(table -> all.indexOf("CREATE TABLE " + table + " (") >= 0).toList());
    }

    private static int number(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private static Schema schema(String location) {
        return new Schema(NEXT_VERSION, List.of("classpath:app/revenant/db", location), Schema.CURRENT.tables());
    }

    private static Schema schema(String location, int version) {
        return new Schema(version, List.of(location), Schema.CURRENT.tables());
    }

    private static int version(Path file) {
        return Header.of(file).version();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
