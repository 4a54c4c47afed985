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
    void aStoreFromBeforeRetentionWasAskedKeepsItsSettings() {
        Settings chosen = Settings.of(ZoneId.of("Europe/Paris")).withSignature(Optional.of("Anne"));
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> tx.put(chosen));
        }
        try (Statements older = Connections.open(Connections.plain(file))) {
            older.run("ALTER TABLE settings DROP COLUMN retention_months");
            List.of("review_avoided", "review_entry", "review").forEach(table -> older.run("DROP TABLE " + table));
            older.run("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) >= 4");
            older.run("PRAGMA user_version = " + older.number("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history"));
        }
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            assertThat(store.shelf().settings()).contains(chosen);
            assertThat(store.shelf().settings().orElseThrow().retention()).isEqualTo(36);
        }
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
