package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.evaluation.OwnTrial;
import app.revenant.model.Refusal;
import app.revenant.sample.ASeller;
import app.revenant.sample.OfficeAt;
import app.revenant.sample.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and the own log, from the disk to the result. */
class EvaluationsTest {

    @TempDir
    private Path folder;

    private final Evaluations evaluations = new Evaluations(ASeller.shipped());

    @Test
    void anEmptyFileIsNoArchiveAndHasNoMessages() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.gz"));
        assertThatThrownBy(() -> evaluations.read(empty)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("evaluation.empty"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> evaluations.read(folder)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("exchange.cannot-open"));
    }

    /** The chasers begin on 27 October; that week's Monday after is certain four weeks later, on 30 November. */
    @Test
    void aSilenceCountsOnceItsOutcomeIsCertain() {
        try (Office office = OfficeAt.withStory(folder, "07-empty-chasers")) {
            OwnTrial.Result now = evaluations.ofOwn(office.book(), OfficeAt.NOW);
            OwnTrial.Result later = evaluations.ofOwn(office.book(), OfficeAt.NOW.plus(Duration.ofDays(7)));
            assertThat(later.cases()).isEqualTo(now.cases() + 1);
            assertThat(later.answered()).isEqualTo(now.answered());
            assertThat(later.evaluation()).isEmpty();
        }
    }

    @Test
    void nothingIsWritten() throws IOException {
        new Terminal(folder).type("import", Terminal.story("07-empty-chasers"));
        byte[] before = Files.readAllBytes(folder.resolve("revenant.db"));
        new Terminal(folder).type("evaluate", "--own");
        assertThat(Files.readAllBytes(folder.resolve("revenant.db"))).isEqualTo(before);
    }
}
