package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    private static final int LATER = 99;
    private static final Schema NEXT = schema("classpath:app/revenant/store/next");

    private static final int NOW = Schema.CURRENT.version();
    private static final String COPY = "revenant-v" + NOW + "-2026-11-23.db";

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
        assertThat(version(file)).isEqualTo(LATER);
    }

    @Test
    void aCopyFromBeforeLiesBesideItAndOpensAsItWas() throws IOException {
        Store.open(file, change -> { }, StoreTest.CLOCK, NEXT).close();
        Path copy = folder.resolve(COPY);
        assertThat(names()).containsExactly(COPY, "revenant.db");
        assertThat(version(copy)).isEqualTo(NOW);
        try (Store store = Store.open(copy, change -> { }, StoreTest.CLOCK)) {
            assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.withAttempts("d1", "a1"));
        }
    }

    @Test
    void aCopyNeverReplacesAnEarlierOne() throws IOException {
        Files.writeString(folder.resolve(COPY), "earlier");
        Store.open(file, change -> { }, StoreTest.CLOCK, NEXT).close();
        assertThat(folder.resolve(COPY)).hasContent("earlier");
        assertThat(version(folder.resolve("revenant-v" + NOW + "-2026-11-23-2.db"))).isEqualTo(NOW);
    }

    @Test
    void aStoreThatIsCurrentIsNeitherCopiedNorMigrated() throws IOException {
        Store.open(file, change -> { }, StoreTest.CLOCK, schema("classpath:no/such/folder", NOW)).close();
        assertThat(names()).containsExactly("revenant.db");
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
        assertThat(version(file)).isEqualTo(NOW);
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.withAttempts("d1", "a1"));
        }
    }

    @Test
    void aDamagedOlderStoreIsNotMigrated() {
        new Damage(file).sql("DELETE FROM deal");
        assertThatThrownBy(() -> Store.open(file, change -> { }, StoreTest.CLOCK, NEXT))
                .hasMessageContaining("store.damaged");
        assertThat(version(file)).isEqualTo(NOW);
    }

    private static Schema schema(String location) {
        return new Schema(LATER, List.of("classpath:app/revenant/db", location), Schema.CURRENT.tables());
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
