package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.model.Answer;
import app.revenant.model.DealId;
import app.revenant.model.WeeklySnapshot;
import app.revenant.sample.OfficeAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    private static final DealId DEAL = new DealId("d1");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(OfficeAt.NOW);
    private Office office;

    @BeforeEach
    void aDealGoneQuiet() {
        OfficeAt.withStory(folder, "03-price").close();
        office = Wiring.open(folder, OfficeAt.clock(now::get));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void itSaysWhatWasSaidOfTheDeal() {
        assertThat(office.snapshots().takeIfDue()).isTrue();
        Assessed deal = office.ghosts().of(DEAL).orElseThrow();
        WeeklySnapshot taken = office.snapshots().all().get(0);
        assertThat(taken.week()).isEqualTo(MONDAY);
        assertThat(taken.takenAt()).isEqualTo(OfficeAt.NOW);
        assertThat(taken.state()).isEqualTo("QUIET");
        assertThat(taken.alive().orElseThrow()).isCloseTo(deal.assessment().vitality().orElseThrow().alive(), Offset.offset(1e-9));
        assertThat(taken.uncalibrated()).isEqualTo(taken.alive());
        assertThat(taken.unanswered()).isEqualTo(deal.assessment().unanswered()).isPositive();
        assertThat(taken.idle()).isPositive().isLessThan(deal.assessment().silentDays().orElseThrow());
        assertThat(taken.signsOfLife()).isEqualTo(deal.assessment().signsOfLife());
        assertThat(taken.stage()).isEqualTo("proposal");
        assertThat(taken.amount()).isEqualTo(deal.deal().offer().amount());
        assertThat(taken.stageRate()).isEqualTo(0.25);
    }

    @Test
    void aSecondStartInTheSameWeekTakesNone() {
        office.snapshots().takeIfDue();
        now.set(Instant.parse("2026-11-29T22:59:59Z"));
        assertThat(office.snapshots().takeIfDue()).isFalse();
        assertThat(office.snapshots().all()).hasSize(1);
    }

    @Test
    void theWeekBeginsOnMondayAtMidnightOfTheSellersZone() {
        office.snapshots().takeIfDue();
        now.set(Instant.parse("2026-11-29T23:00:00Z"));
        assertThat(office.snapshots().takeIfDue()).isTrue();
        assertThat(office.snapshots().lastWeek()).contains(MONDAY.plusWeeks(1));
    }

    @Test
    void weeksInWhichNobodyLookedAreNotMadeUp() {
        office.snapshots().takeIfDue();
        now.set(OfficeAt.NOW.plus(Duration.ofDays(35)));
        office.snapshots().takeIfDue();
        assertThat(office.snapshots().all()).extracting(WeeklySnapshot::week).containsExactly(MONDAY, MONDAY.plusWeeks(5));
    }

    @Test
    void aClockSetBackTakesNone() {
        office.snapshots().takeIfDue();
        now.set(OfficeAt.NOW.minus(Duration.ofDays(14)));
        assertThat(office.snapshots().takeIfDue()).isFalse();
    }

    @Test
    void anEmptyStoreTakesNoneAndIsStillDue() {
        try (Office empty = OfficeAt.folder(folder.resolve("empty"))) {
            assertThat(empty.snapshots().takeIfDue()).isFalse();
            empty.sample().fill();
            assertThat(empty.snapshots().takeIfDue()).isTrue();
            assertThat(empty.snapshots().all()).hasSameSizeAs(empty.ghosts().listed());
        }
    }

    @Test
    void undoAfterASnapshotTakesBackTheSellersOwnLastAct() {
        office.attempts().log(DEAL, OfficeAt.answered("a100", OfficeAt.NOW, Answer.NEUTRAL), Optional.empty());
        office.snapshots().takeIfDue();
        assertThat(office.undo().last()).contains("undo.log-contact");
        office.undo().undo();
        assertThat(office.book().snapshot().deal(DEAL).orElseThrow().attempts()).noneMatch(each -> each.id().value().equals("a100"));
        assertThat(office.snapshots().all()).hasSize(1);
    }

    @Test
    void anExportBringsThemIntoAnotherStoreToTheByte() throws IOException {
        office.snapshots().takeIfDue();
        Path file = folder.resolve("all.json");
        office.exports().write(file);
        try (Office other = OfficeAt.folder(folder.resolve("other"))) {
            other.imports().run(List.of(file), new ImportOptions(Optional.empty(), Optional.empty(), false), Progress.SILENT);
            assertThat(other.snapshots().all()).isEqualTo(office.snapshots().all()).hasSize(1);
            Path again = folder.resolve("again.json");
            other.exports().write(again);
            assertThat(Files.readString(again)).isEqualTo(Files.readString(file)).contains("\"snapshots\":[\n{\"week\":\"2026-11-23\"");
            assertThat(other.imports().run(List.of(file), new ImportOptions(Optional.empty(), Optional.empty(), false),
                    Progress.SILENT).changesNothing()).isTrue();
            other.undo().undo();
            assertThat(other.snapshots().all()).isEmpty();
        }
    }
}
