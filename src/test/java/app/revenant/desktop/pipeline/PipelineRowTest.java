package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.silence.SilenceLine;
import app.revenant.model.DealId;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void aStageTheSettingsNoLongerNameKeepsItsIdAndComesFirst() {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            Assessed deal = office.ghosts().of(new DealId("d1")).orElseThrow();
            Settings own = Settings.of(ZoneId.of("Europe/Paris")).withStages(List.of(new Stage("poc", "Trial", StageKind.DEMO)));

            PipelineRow row = PipelineRow.of(deal, own, TODAY, TestOffice.CLOCK.instant());

            assertThat(row.stage()).isEqualTo(new Stage("proposal", "proposal", StageKind.PROPOSAL));
            assertThat(row.place()).isEqualTo(-1);
        }
    }

    @Test
    void aSilenceIsToldInDaysOfTheCalendarAsOnEveryScreen() {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            Assessed ghost = office.ghosts().of(new DealId("d7")).orElseThrow();
            PipelineRow row = PipelineRow.of(ghost, office.book().settings(), TODAY, TestOffice.CLOCK.instant());
            assertThat(row.days()).isEqualTo(SilenceLine.daysSilent(ghost.history(), TestOffice.CLOCK.instant())).isPresent();
            assertThat(row.days().get().doubleValue()).isGreaterThan(row.silence().orElseThrow() + 1);
        }
    }

    @Test
    void strainIsSilenceAgainstTheUsualPace() {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            Settings settings = office.book().settings();
            PipelineRow fresh = PipelineRow.of(office.ghosts().of(new DealId("d13")).orElseThrow(), settings, TODAY, TestOffice.CLOCK.instant());
            PipelineRow ghost = PipelineRow.of(office.ghosts().of(new DealId("d7")).orElseThrow(), settings, TODAY, TestOffice.CLOCK.instant());
            assertThat(fresh.strain()).isBetween(0.0, 0.5);
            assertThat(ghost.strain()).isGreaterThan(1);
        }
    }
}
