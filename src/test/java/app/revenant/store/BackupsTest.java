package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupsTest extends StoreTest {

    private Path backup;

    @BeforeEach
    void oneDealAndABackup() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.CLAIRE);
            tx.put(Sample.full("d1"));
        });
        backup = folder.resolve("copies/monday.db");
        store.backups().copyTo(backup);
    }

    @Test
    void aBackupHoldsAllTheStoreHeldAlsoWhatWasStillInTheLog() {
        List<Object> before = contents();
        try (Store copy = Store.open(backup, change -> { }, CLOCK)) {
            assertThat(copy.shelf().deal(Sample.id("d1"))).contains(Sample.full("d1"));
            assertThat(copy.shelf().people()).isEqualTo(before.get(2));
        }
    }

    @Test
    void aBackupIsOneFileForItsOwnerOnly() throws IOException {
        assertThat(names(backup.getParent())).containsExactly("monday.db");
        if (Files.getFileStore(backup).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        }
    }

    @Test
    void aNewerBackupOfTheSameNameReplacesTheOlder() {
        write(tx -> tx.put(Sample.blank("d2")));
        store.backups().copyTo(backup);
        assertThat(Check.of(backup).deals()).isEqualTo(2);
    }

    @Test
    void aBackupReplacesNeitherTheStoreNorAnythingElse() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Claire");
        Refused.by("store.backup-onto-itself", () -> store.backups().copyTo(file()));
        Refused.by("store.backup-place-taken", () -> store.backups().copyTo(letter));
        Refused.by("store.backup-place-taken", () -> store.backups().copyTo(backup.getParent()));
        assertThat(letter).hasContent("Dear Claire");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path below = Files.writeString(folder.resolve("letter.txt"), "x").resolve("copy.db");
        Refused.by("store.unwritable", () -> store.backups().copyTo(below));
    }

    @Test
    void restoringBringsBackTheBackupAndKeepsThePresentStore() throws IOException {
        List<Object> then = contents();
        write(tx -> tx.deleteDeal(Sample.id("d1")));
        store.close();
        Path kept = Backups.restore(backup, file(), CLOCK).orElseThrow();
        openStore();
        assertThat(contents()).isEqualTo(then);
        assertThat(kept.getFileName()).hasToString("revenant-before-restore-2026-11-23.db");
        assertThat(Check.of(kept)).isEqualTo(new Check.Report(List.of(), 0, 1, 1, 0));
        assertThat(backup).exists();
        store.close();
        assertThat(names(folder)).containsExactly("copies", "revenant-before-restore-2026-11-23.db", "revenant.db");
    }

    @Test
    void restoringWhereThereIsNoStoreKeepsNothing() {
        Path other = folder.resolve("new/revenant.db");
        assertThat(Backups.restore(backup, other, CLOCK)).isEmpty();
        assertThat(Check.of(other).deals()).isEqualTo(1);
    }

    @Test
    void aBackupThatWasACrashedStoreIsRestoredWithItsLogAndLeftAsItIs() throws IOException {
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("revenant.db");
        write(tx -> tx.put(Sample.blank("last")));
        Files.copy(file(), crashed);
        Files.copy(PrivateFiles.withSuffix(file(), "-wal"), PrivateFiles.withSuffix(crashed, "-wal"));
        Fingerprint before = Fingerprint.of(crashed.getParent());
        Path other = folder.resolve("new/revenant.db");
        Backups.restore(crashed, other, CLOCK);
        assertThat(Check.of(other).deals()).isEqualTo(2);
        assertThat(names(other.getParent())).containsExactly("revenant.db");
        assertThat(Fingerprint.of(crashed.getParent())).isEqualTo(before);
        Refused.by("store.backup-onto-itself", () -> Backups.restore(other, other, CLOCK));
    }

    @Test
    void aDamagedStoreIsKeptByteByByteWithItsLog() throws IOException {
        store.close();
        new Damage(file()).zeroPage(1);
        Files.write(PrivateFiles.withSuffix(file(), "-wal"), new byte[] {1, 2, 3});
        byte[] damaged = Files.readAllBytes(file());
        Path kept = Backups.restore(backup, file(), CLOCK).orElseThrow();
        assertThat(kept).hasBinaryContent(damaged);
        assertThat(PrivateFiles.withSuffix(kept, "-wal")).hasBinaryContent(new byte[] {1, 2, 3});
        openStore();
        assertThat(store.shelf().deal(Sample.id("d1"))).isPresent();
    }

    @Test
    void aDamagedBackupIsRefusedAndThePresentStoreUntouched() {
        store.close();
        new Damage(backup).zeroPage(new Damage(backup).root("attempt"));
        Fingerprint before = Fingerprint.of(folder);
        Refused.by("store.damaged", () -> Backups.restore(backup, file(), CLOCK));
        Refused.by("store.missing", () -> Backups.restore(folder.resolve("none.db"), file(), CLOCK));
        assertThat(Fingerprint.of(folder)).isEqualTo(before);
    }

    @Test
    void nothingIsRestoredWhileAnotherProcessHoldsTheStore() throws Exception {
        store.close();
        try (OtherProcess holder = OtherProcess.start("hold", file())) {
            Refused.by("store.in-use", () -> Backups.restore(backup, file(), CLOCK));
            holder.stop();
        }
        assertThat(Backups.restore(backup, file(), CLOCK)).isPresent();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
