package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.ReviewStep;
import app.revenant.sample.OfficeAt;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the middle of a review loses no decision it has taken. */
class KilledReviewTest {

    private static final int DECIDED = 3;

    @TempDir
    Path folder;

    @Test
    void everyDecisionTakenBeforeTheKillIsThereAfterIt() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledReviewTest.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String deal = said.readLine();
            program.destroyForcibly();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isNotZero();
            try (Office again = OfficeAt.folder(folder)) {
                Sitting found = again.sittings().now();
                assertThat(found.session().orElseThrow().entries()).hasSize(DECIDED);
                assertThat(found.card().orElseThrow().deal().id()).hasToString(deal);
                assertThat(found.number()).isEqualTo(DECIDED + 1);
            }
        }
    }

    /** Decides about three deals, says which one comes next, and waits to be killed. */
    public static void main(String[] arguments) throws IOException {
        Office office = OfficeAt.folder(Path.of(arguments[0]));
        office.sample().fill();
        office.sessions().begin(office.sittings().now().today());
        office.sessions().at(ReviewStep.FLAGGED, Optional.empty());
        for (int deals = 0; deals < DECIDED; deals++) {
            office.sessions().watch(office.sittings().now().card().orElseThrow().place(OfficeAt.NOW));
        }
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .println(office.sittings().now().card().orElseThrow().deal().id());
        while (System.in.read() >= 0) {
            continue;
        }
    }
}
