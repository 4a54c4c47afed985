package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedStoreTest {

    private static final String IDS_OF_ATTEMPTS = "sqlite_autoindex_attempt_1";
    private static final String IDS_OF_DEALS = "sqlite_autoindex_deal_1";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aSoundStore() {
        file = folder.resolve("revenant.db");
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> Sample.fill(tx, 400));
            store.ledger().write("act", tx -> {
                for (int i = 300; i < 400; i++) {
                    tx.deleteDeal(Sample.id("d" + i));
                }
            });
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("store.damaged", "cut to half", damage -> damage.cutTo(40 * Damage.PAGE)),
                damage("store.damaged", "cut by one page", damage -> damage.cutBy(Damage.PAGE)),
                damage("store.damaged", "cut by one byte", damage -> damage.cutBy(1)),
                damage("store.damaged", "cut to one page", damage -> damage.cutTo(Damage.PAGE)),
                damage("store.damaged", "cut within the first page", damage -> damage.cutTo(600)),
                damage("store.damaged", "cut to the header", damage -> damage.cutTo(100)),
                damage("store.foreign", "cut within the header", damage -> damage.cutTo(50)),
                damage("store.not-a-store", "cut within its first word", damage -> damage.cutTo(9)),
                damage("store.damaged", "the schema's page zeroed after the header",
                        damage -> damage.overwrite(100, new int[Damage.PAGE - 100])),
                damage("store.not-a-store", "its first page zeroed", damage -> damage.zeroPage(1)),
                damage("store.damaged", "the root of a table zeroed", damage -> damage.zeroPage(damage.root("deal"))),
                damage("store.damaged", "the root of a log zeroed", damage -> damage.zeroPage(damage.root("attempt"))),
                damage("store.damaged", "a leaf of a table zeroed", damage -> damage.zeroPage(damage.leaf("deal"))),
                damage("store.damaged", "a leaf of a log zeroed", damage -> damage.zeroPage(damage.leaf("attempt"))),
                damage("store.damaged", "the root of an index zeroed",
                        damage -> damage.zeroPage(damage.root(IDS_OF_ATTEMPTS))),
                damage("store.damaged", "a leaf of an index zeroed",
                        damage -> damage.zeroPage(damage.leaf(IDS_OF_DEALS))),
                damage("store.damaged", "an entry lost from an index",
                        damage -> damage.loseAnEntry(damage.leaf(IDS_OF_DEALS))),
                damage("store.damaged", "an entry lost from a log",
                        damage -> damage.loseAnEntry(damage.leaf("attempt"))),
                damage("store.damaged", "two pages swapped",
                        damage -> damage.swapPages(damage.leaf("attempt"), damage.leaf("deal"))),
                damage("store.damaged", "an index's page swapped with another",
                        damage -> damage.swapPages(damage.leaf(IDS_OF_ATTEMPTS), damage.root(IDS_OF_DEALS))),
                damage("store.damaged", "the page size halved in the header", damage -> damage.overwrite(16, 0x08, 0)),
                damage("store.damaged", "the format made a future one", damage -> damage.overwrite(18, 9, 9)),
                damage("store.damaged", "the count of free pages wrong", damage -> damage.overwrite(36, 0, 0, 0, 1)),
                damage("store.damaged", "the first free page nowhere",
                        damage -> damage.overwrite(32, 0, 0xff, 0xff, 0xff)),
                damage("store.damaged", "the text encoding another", damage -> damage.overwrite(56, 0, 0, 0, 2)),
                damage("store.not-a-store", "its first word overwritten",
                        damage -> damage.overwrite(0, 'P', 'K', 3, 4)),
                damage("store.foreign", "another application_id", damage -> damage.overwrite(68, 1, 2, 3, 4)),
                damage("store.newer", "a newer user_version", damage -> damage.overwrite(60, 0, 0, 0, 99)),
                damage("store.damaged", "user_version 0", damage -> damage.overwrite(60, 0, 0, 0, 0)),
                damage("store.damaged", "a table dropped", damage -> damage.sql("DROP TABLE draft")),
                damage("store.damaged", "the migrations' own table dropped",
                        damage -> damage.sql("DROP TABLE flyway_schema_history")),
                damage("store.damaged", "a log without its deal",
                        damage -> damage.sql("DELETE FROM deal WHERE id = 'd7'")),
                damage("store.damaged", "a deal without its company",
                        damage -> damage.sql("UPDATE deal SET company = 'nobody' WHERE id = 'd7'")),
                damage("store.damaged", "a row of the schema lost",
                        damage -> damage.sql("DELETE FROM sqlite_schema WHERE name = '" + IDS_OF_ATTEMPTS + "'")),
                damage("store.damaged", "a sentence of the schema garbled",
                        damage -> damage.sql("UPDATE sqlite_schema SET sql = 'CREATE TABEL' WHERE name = 'fact'")),
                damage("store.damaged", "a blank where nothing may be blank",
                        damage -> damage.sql(allowing("TEXT NOT NULL", "TEXT"), "PRAGMA writable_schema = RESET",
                                "UPDATE deal SET title = NULL WHERE id = 'd7'", "PRAGMA writable_schema = ON",
                                allowing("TEXT", "TEXT NOT NULL"))));
    }

    private static String allowing(String before, String after) {
        return "UPDATE sqlite_schema SET sql = replace(sql, 'title           " + before + "', 'title           " + after
                + "') WHERE name = 'deal'";
    }

    private static Arguments damage(String key, String name, Consumer<Damage> breaking) {
        return Arguments.of(Named.of(name, breaking), key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedStoreIsRefusedInOneSentenceAndLeftAsItIs(Consumer<Damage> breaking, String key) {
        breaking.accept(new Damage(file));
        assertThat(Refused.opening(file)).isEqualTo(key);
    }

    @Test
    void aLogOfAnotherStoreBesideItIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("other.db");
        try (Store store = Store.open(other, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> Sample.fill(tx, 100));
        }
        try (Store store = Store.open(other, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> tx.put(Sample.withAttempts("more", "more")));
            Files.copy(PrivateFiles.withSuffix(other, "-wal"), PrivateFiles.withSuffix(file, "-wal"));
        }
        assertThat(Refused.opening(file)).isEqualTo("store.damaged");
    }

    @Test
    void aStoreCutToNothingWithItsLogStillThereIsRefused() throws IOException {
        Files.write(PrivateFiles.withSuffix(file, "-wal"), new byte[5000]);
        new Damage(file).cutTo(0);
        assertThat(Refused.opening(file)).isEqualTo("store.damaged");
    }

    @Test
    void garbageInTheLogIsHarmlessBecauseSqliteTakesOnlyWhatWasCommitted() throws IOException {
        byte[] garbage = new byte[50_000];
        new Random(7).nextBytes(garbage);
        Files.write(PrivateFiles.withSuffix(file, "-wal"), garbage);
        assertThat(deals()).isEqualTo(300);
    }

    @Test
    void bytesAfterTheLastPageAreHarmless() throws IOException {
        Files.write(file, new byte[Damage.PAGE], StandardOpenOption.APPEND);
        assertThat(deals()).isEqualTo(300);
    }

    @Test
    void whatACrashLeftInTheLogIsTakenIn() throws IOException {
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("revenant.db");
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> tx.put(Sample.blank("last")));
            Files.copy(file, crashed);
            Files.copy(PrivateFiles.withSuffix(file, "-wal"), PrivateFiles.withSuffix(crashed, "-wal"));
        }
        file = crashed;
        assertThat(deals()).isEqualTo(301);
    }

    private long deals() {
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            return store.shelf().read(Reading::dealCount);
        }
    }
}
