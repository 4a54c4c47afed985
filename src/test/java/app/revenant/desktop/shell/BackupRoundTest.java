package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.desktop.kit.AtOnce;
import app.revenant.desktop.kit.BackupPace;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.work.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRoundTest {

    /** Stands still until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    Path folder;
    private final Hand clock = new Hand();
    private Remembered memory;
    private Office office;
    private BackupRound round;

    @BeforeEach
    void open() {
        memory = new Remembered(folder.resolve("window.properties"));
        office = Wiring.open(folder, clock);
        memory.put(Trait.BACKUP_PACE, BackupPace.DAILY.code());
        round = begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFirstCopyIsMadeAMinuteAfterOpeningAndTheNextADayLater() {
        after(Duration.ofSeconds(59));
        assertThat(copies()).isEmpty();
        after(Duration.ofSeconds(1));
        assertThat(copies()).containsExactly("revenant-auto-2026-11-23-080100.db");
        after(Duration.ofHours(24).minusSeconds(1));
        assertThat(copies()).hasSize(1);
        after(Duration.ofSeconds(1));
        assertThat(copies()).hasSize(2);
    }

    @Test
    void aWindowOpenedAgainTheSameDayMakesNoOtherCopy() {
        after(Duration.ofMinutes(1));
        round = begin();
        after(Duration.ofHours(2));
        assertThat(copies()).hasSize(1);
        assertThat(begin().last().get()).contains(Instant.parse("2026-11-23T08:01:00Z"));
    }

    @Test
    void neverIsNever() {
        memory.put(Trait.BACKUP_PACE, BackupPace.NEVER.code());
        after(Duration.ofDays(30));
        assertThat(copies()).isEmpty();
    }

    @Test
    void onlyTheNewestAreKeptAndNothingMadeByHandIsTouched() throws IOException {
        memory.put(Trait.BACKUP_KEEP, 2);
        office.safekeeping().backUp(Optional.empty());
        Files.writeString(folder.resolve("backups/revenant-auto-notes.db"), "mine");
        for (int day = 0; day < 4; day++) {
            after(Duration.ofDays(1));
        }
        assertThat(copies()).containsExactly("revenant-2026-11-23-080000.db", "revenant-auto-2026-11-26-080000.db",
                "revenant-auto-2026-11-27-080000.db", "revenant-auto-notes.db");
    }

    @Test
    void aCopyThatFailedIsToldWithItsCodeAndTriedAgainAfterAQuarterOfAnHour() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        memory.put(Trait.BACKUP_FOLDER, taken);
        after(Duration.ofMinutes(1));
        assertThat(round.trouble().get()).contains("store.unwritable");
        assertThat(memory.text(Trait.BACKUP_TROUBLE)).isEqualTo("store.unwritable");
        Files.delete(taken);
        after(Duration.ofMinutes(14));
        assertThat(taken).doesNotExist();
        after(Duration.ofMinutes(1));
        assertThat(taken).isDirectoryContaining("glob:**revenant-auto-*.db");
        assertThat(round.trouble().get()).isEmpty();
        assertThat(memory.text(Trait.BACKUP_TROUBLE)).isEmpty();
    }

    @Test
    void nonsenseInTheMemoryOfTheWindowStopsNothing() {
        memory.put(Trait.BACKUP_LAST, "yesterday");
        memory.put(Trait.BACKUP_PACE, "hourly");
        memory.put(Trait.BACKUP_KEEP, "many");
        round = begin();
        after(Duration.ofMinutes(1));
        assertThat(copies()).hasSize(1);
    }

    private BackupRound begin() {
        return new BackupRound(office.safekeeping(), memory, clock, new AtOnce());
    }

    private void after(Duration time) {
        clock.now = clock.now.plus(time);
        round.look();
    }

    private List<String> copies() {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
