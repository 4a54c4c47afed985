package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aSmallStore() {
        file = folder.resolve("revenant.db");
        try (Store store = Store.open(file, change -> { }, StoreTest.CLOCK)) {
            store.ledger().write("act", tx -> Sample.fill(tx, 4));
        }
    }

    @Test
    void aSoundStoreIsCountedAndUnchanged() {
        Fingerprint before = Fingerprint.of(folder);
        assertThat(Check.of(file)).isEqualTo(new Check.Report(List.of(), 4, 2, 2, 40));
        assertThat(Fingerprint.of(folder)).isEqualTo(before);
    }

    @Test
    void aDamagedStoreIsReportedAndUnchanged() {
        new Damage(file).loseAnEntry(new Damage(file).root("sqlite_autoindex_deal_1"));
        Fingerprint before = Fingerprint.of(folder);
        Check.Report report = Check.of(file);
        assertThat(report.isSound()).isFalse();
        assertThat(report.problems()).anyMatch(problem -> problem.contains("missing from index"));
        assertThat(Fingerprint.of(folder)).isEqualTo(before);
    }

    @Test
    void aReferenceToNobodyIsReportedInWords() {
        new Damage(file).sql("DELETE FROM person WHERE id = 'p0'");
        assertThat(Check.of(file).problems()).contains("attempt refers to a person that is not there");
    }

    @Test
    void aValueThatMeansNothingIsReportedThoughTheFileIsSound() {
        new Damage(file).sql("UPDATE attempt SET channel = 'fax' WHERE id = 'd1-1'");
        Check.Report report = Check.of(file);
        assertThat(report.problems()).containsExactly("“fax” is no Channel");
        assertThat(report.deals()).isEqualTo(4);
    }

    @Test
    void anOlderStoreIsSoundAndStaysOld() {
        asBeforeRetention();
        Fingerprint before = Fingerprint.of(folder);
        assertThat(Check.of(file)).isEqualTo(new Check.Report(List.of(), 4, 2, 2, 40));
        assertThat(Fingerprint.of(folder)).isEqualTo(before);
    }

    @Test
    void damageInAnOlderStoreIsStillFound() {
        asBeforeRetention();
        new Damage(file).sql("DELETE FROM person WHERE id = 'p0'");
        assertThat(Check.of(file).problems()).contains("attempt refers to a person that is not there");
    }

    /** A store of version 3: reading its settings as of now would look for a column that is not there. */
    private void asBeforeRetention() {
        try (Statements older = Connections.open(Connections.plain(file))) {
            older.run("ALTER TABLE settings DROP COLUMN retention_months");
            older.run("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) > 3");
            older.run("PRAGMA user_version = 3");
        }
    }

    @Test
    void whatIsNoStoreIsRefused() {
        assertThatThrownBy(() -> Check.of(folder.resolve("none.db"))).hasMessageContaining("store.missing");
        assertThatThrownBy(() -> Check.of(folder)).hasMessageContaining("store.not-a-store");
    }
}
