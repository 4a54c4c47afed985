package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.desktop.kit.AtOnce;
import app.revenant.sample.OfficeAt;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotRoundTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(OfficeAt.NOW);
    private Office office;
    private SnapshotRound round;

    @BeforeEach
    void open() {
        Clock clock = OfficeAt.clock(now::get);
        office = Wiring.open(folder, clock);
        round = new SnapshotRound(office.snapshots(), clock, new AtOnce());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFirstLookTakesThem() {
        office.sample().fill();
        round.look();
        assertThat(office.snapshots().all()).isNotEmpty();
    }

    @Test
    void itLooksAgainAfterAnHourAndNotBefore() {
        round.look();
        office.sample().fill();
        now.set(OfficeAt.NOW.plus(Duration.ofMinutes(59)));
        round.look();
        assertThat(office.snapshots().all()).isEmpty();
        now.set(OfficeAt.NOW.plus(Duration.ofMinutes(60)));
        round.look();
        assertThat(office.snapshots().all()).isNotEmpty();
    }

    @Test
    void aWindowOpenOverSundayTakesThoseOfTheNextWeek() {
        office.sample().fill();
        round.look();
        now.set(OfficeAt.NOW.plus(Duration.ofDays(7)));
        round.look();
        assertThat(office.snapshots().all()).extracting(each -> each.week().toString()).containsOnly("2026-11-23", "2026-11-30");
    }
}
