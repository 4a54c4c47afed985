package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Change;
import app.revenant.model.Money;
import app.revenant.model.WeeklySnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeeklySnapshotTest extends StoreTest {

    private static final LocalDate WEEK = LocalDate.parse("2026-11-16");

    @BeforeEach
    void twoDeals() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.CLAIRE);
            tx.put(Sample.blank("d1"));
            tx.put(Sample.full("d2"));
        });
        bell.clear();
    }

    @Test
    void everyFieldComesBackFilledAndBlank() {
        WeeklySnapshot blank = new WeeklySnapshot(WEEK, Sample.id("d1"), Sample.AT, "PARKED", Optional.empty(), Optional.empty(),
                Optional.empty(), 0, 0, 0, "demo", Optional.empty(), 0.2, Optional.empty());
        note(full("d2", WEEK), blank);
        assertThat(snapshots()).containsExactly(blank, full("d2", WEEK));
    }

    @Test
    void theyComeWeekByWeek() {
        note(full("d1", WEEK.plusWeeks(1)), full("d2", WEEK), full("d1", WEEK));
        assertThat(snapshots()).containsExactly(full("d1", WEEK), full("d2", WEEK), full("d1", WEEK.plusWeeks(1)));
        assertThat(store.shelf().read(Reading::lastSnapshotWeek)).contains(WEEK.plusWeeks(1));
    }

    @Test
    void theFirstOfAWeekStays() {
        note(full("d1", WEEK));
        WeeklySnapshot other = new WeeklySnapshot(WEEK, Sample.id("d1"), Sample.AT, "GHOST", Optional.of(0.1), Optional.of(0.1),
                Optional.of(0.8), 9, 2, 3, "demo", Optional.empty(), 0.2, Optional.empty());
        note(other);
        assertThat(snapshots()).containsExactly(full("d1", WEEK));
    }

    @Test
    void theFileRefusesToChangeOne() {
        note(full("d1", WEEK));
        try (Statements outside = Connections.open(Connections.plain(file()))) {
            assertThatThrownBy(() -> outside.run("UPDATE weekly_snapshot SET alive = 0.9")).hasStackTraceContaining("never changed");
        }
    }

    @Test
    void whatTheSellerDidLastStaysWhatIsTakenBack() {
        store.ledger().write("act.renamed", tx -> tx.update(Sample.fullDeal("d1")));
        Change change = note(full("d1", WEEK));
        assertThat(change.isNote()).isTrue();
        assertThat(store.ledger().undoable()).contains("act.renamed");
        store.ledger().undo();
        assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.blank("d1"));
        assertThat(snapshots()).containsExactly(full("d1", WEEK));
    }

    @Test
    void theyGoWithTheirDealAndComeBackWithIt() {
        note(full("d1", WEEK), full("d2", WEEK));
        write(tx -> tx.deleteDeal(Sample.id("d1")));
        assertThat(snapshots()).containsExactly(full("d2", WEEK));
        store.ledger().undo();
        assertThat(snapshots()).containsExactly(full("d1", WEEK), full("d2", WEEK));
    }

    @Test
    void aDealWhoseMakingIsTakenBackLeavesNoneBehind() {
        write(tx -> tx.put(Sample.blank("d3")));
        note(full("d2", WEEK), full("d3", WEEK));
        store.ledger().undo();
        assertThat(snapshots()).containsExactly(full("d2", WEEK));
        write(tx -> tx.put(Sample.blank("d4")));
        assertThat(snapshots()).containsExactly(full("d2", WEEK));
    }

    @Test
    void oneOfNoDealIsRefused() {
        assertThatThrownBy(() -> note(full("nobody", WEEK))).hasMessageContaining("store.unknown-deal");
        assertThat(bell).isEmpty();
    }

    private Change note(WeeklySnapshot... taken) {
        return store.ledger().note(tx -> List.of(taken).forEach(tx::add));
    }

    private List<WeeklySnapshot> snapshots() {
        return store.shelf().read(Reading::snapshots);
    }

    private static WeeklySnapshot full(String deal, LocalDate week) {
        return new WeeklySnapshot(week, Sample.id(deal), Sample.AT, "QUIET", Optional.of(0.412345678), Optional.of(0.5),
                Optional.of(0.8235), 12.25, 3, 4, "proposal", Optional.of(new Money(1_200_000, "EUR")), 0.25,
                Optional.of(Sample.DAY));
    }
}
