package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.Wiring;
import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.AtOnce;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.sample.OfficeAt;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayNoticeModelTest {

    /** A minute before midnight in Paris. */
    private static final Instant LATE = Instant.parse("2026-11-23T22:59:00Z");

    @TempDir
    Path folder;
    private final List<Throwable> troubles = new ArrayList<>();
    private final TestNotifier notifier = new TestNotifier();
    private Instant now = LATE;
    private Office office;

    @BeforeEach
    void open() {
        TestOffice.filled(folder, Language.EN).close();
        office = Wiring.open(folder, OfficeAt.clock(() -> now));
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(troubles).isEmpty();
    }

    /** As after a restart: only the file remembers. */
    private DayNoticeModel begun() {
        return new DayNoticeModel(office, new AtOnce(), memory(), notifier, () -> Words.in(Language.EN), troubles::add);
    }

    private Remembered memory() {
        return new Remembered(folder.resolve("window.properties"));
    }

    @Test
    void theFirstSightOfADayIsTold() {
        DayNoticeModel model = begun();
        model.look();
        DayNotice said = model.notice().get().orElseThrow();
        assertThat(said).isEqualTo(DayNotice.of(office.today().agenda()));
        assertThat(notifier.told).containsExactly(said.said(Words.in(Language.EN)));
    }

    @Test
    void neverTwiceADayNotEvenAfterARestart() {
        begun().look();
        DayNoticeModel again = begun();
        again.look();
        again.look();
        assertThat(again.notice().get()).isEmpty();
        assertThat(notifier.told).hasSize(1);
    }

    @Test
    void midnightBeginsANewDayInAnOpenWindow() {
        DayNoticeModel model = begun();
        model.look();
        model.putAway();
        now = LATE.plusSeconds(50);
        model.look();
        assertThat(model.notice().get()).isEmpty();
        now = LATE.plusSeconds(15 * 60);
        model.look();
        assertThat(model.notice().get()).isPresent();
        assertThat(notifier.told).hasSize(2);
    }

    @Test
    void outsideTheWindowItIsToldOnlyWhereThatIsWished() {
        begun().tellOutside(false);
        DayNoticeModel model = begun();
        model.look();
        assertThat(model.notice().get()).isPresent();
        assertThat(notifier.told).isEmpty();
    }

    @Test
    void aDayThatAsksForNothingIsSilent() {
        office.book().snapshot().deals().forEach(deal -> office.deals().delete(deal.id()));
        DayNoticeModel model = begun();
        model.look();
        assertThat(model.notice().get()).isEqualTo(Optional.empty());
        assertThat(notifier.told).isEmpty();
    }
}
