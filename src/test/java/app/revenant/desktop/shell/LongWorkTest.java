package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.desktop.kit.AtOnce;
import app.revenant.desktop.TestOffice;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongWorkTest {

    @TempDir
    Path folder;
    private final LongWork work = new LongWork(new AtOnce());

    @Test
    void theWindowIsToldInStepsOfAHundredth() {
        List<Double> shown = new ArrayList<>();
        work.share().watch(shown::add);
        for (int step = 1; step <= 1000; step++) {
            work.tell(step / 1000.0);
        }
        assertThat(shown).hasSizeBetween(90, 102);
        assertThat(work.share().get()).isGreaterThan(0.98);
    }

    @Test
    void stoppedWorkEndsAtTheNextStep() {
        work.tell(0.1);
        work.stop();
        assertThatThrownBy(() -> work.tell(0.2)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aStoppedExportLeavesNoHalfFileAndTheOneThatWasThere() throws IOException {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            Path out = Files.createDirectory(folder.resolve("out"));
            Path file = Files.writeString(out.resolve("all.json"), "before");
            assertThatThrownBy(() -> office.exports().write(file, this::stopAtHalf)).isInstanceOf(CancellationException.class);
            assertThat(file).hasContent("before");
            assertThat(names(out)).containsExactly("all.json");
            office.exports().write(file, share -> { });
            assertThat(Files.size(file)).isGreaterThan(1000);
        }
    }

    @Test
    void aStoppedBackupLeavesNoHalfFile() throws IOException {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            Path out = Files.createDirectory(folder.resolve("out"));
            work.stop();
            assertThatThrownBy(() -> office.safekeeping().backUp(out.resolve("copy.db"), work::tell))
                    .isInstanceOf(CancellationException.class);
            assertThat(names(out)).isEmpty();
        }
    }

    private void stopAtHalf(double share) {
        if (share > 0.5) {
            work.stop();
        }
        work.tell(share);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
