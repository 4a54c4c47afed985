package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revenant.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The damaged files of SQLite's own fuzzer, where they are at hand. */
class CorruptFilesTest {

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheFuzzerIsRefusedAndLeftAsItIs() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(65);
        for (Path file : files) {
            Path copy = Files.createDirectory(folder.resolve(file.getFileName())).resolve("revenant.db");
            Files.copy(file, copy);
            assertThat(Refused.opening(copy)).as(file.toString()).isIn("store.foreign", "store.not-a-store",
                    "store.damaged");
        }
    }

    @Test
    void everyFileOfTheFuzzerIsRefusedAlsoWhenItClaimsToBeOurs() throws IOException {
        for (Path file : files()) {
            Path copy = Files.createDirectory(folder.resolve(file.getFileName())).resolve("revenant.db");
            Files.copy(file, copy);
            new Damage(copy).overwrite(60, 0, 0, 0, Schema.CURRENT.version());
            new Damage(copy).overwrite(68, 'R', 'V', 'N', 'T');
            assertThat(Refused.opening(copy)).as(file.toString()).isIn("store.not-a-store", "store.damaged");
        }
    }

    @Test
    void everyFileOfTheFuzzerIsRefusedAsABackupToo() throws IOException {
        for (Path file : files()) {
            Path copy = Files.createDirectory(folder.resolve(file.getFileName())).resolve("backup.db");
            Files.copy(file, copy);
            Path store = copy.resolveSibling("revenant.db");
            assertThatThrownBy(() -> Backups.restore(copy, store, StoreTest.CLOCK)).isInstanceOf(Refusal.class);
            assertThat(store).doesNotExist();
        }
    }

    private static List<Path> files() throws IOException {
        Path data = Path.of(System.getProperty("revenant.data", ""), "sqlite-corrupt");
        assumeTrue(!System.getProperty("revenant.data", "").isEmpty() && Files.isDirectory(data),
                "the fuzzer's files are not here: name their folder with -Drevenant.data");
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.toString().endsWith(".db")).toList();
        }
    }
}
