package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.Change.Kind;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest extends StoreTest {

    @Test
    void theBellRingsOnceAfterTheCommitWithWhatWasTouched() {
        Change change = write(tx -> {
            tx.put(Sample.withAttempts("d1", "a1"));
            tx.put(Sample.company("c1"));
            assertThat(bell).isEmpty();
        });
        assertThat(bell).containsExactly(change);
        assertThat(change.deals()).containsExactly(Sample.id("d1"));
        assertThat(change.kinds()).containsExactlyInAnyOrder(Kind.DEAL, Kind.ATTEMPT, Kind.FACT, Kind.ALERT, Kind.DRAFT,
                Kind.COMPANY);
        assertThat(change.everything()).isFalse();
    }

    @Test
    void aChangeNamesOnlyWhatTheWriteTouched() {
        write(tx -> IntStream.range(0, 5).forEach(i -> tx.put(Sample.withAttempts("d" + i, "a" + i))));
        assertThat(write(tx -> tx.addAttempt(Sample.id("d2"), Sample.blankAttempt("b"))))
                .isEqualTo(new Change(Set.of(Sample.id("d2")), Set.of(Kind.ATTEMPT), false));
        assertThat(write(tx -> tx.deleteAttempt(new AttemptId("a3"))))
                .isEqualTo(new Change(Set.of(Sample.id("d3")), Set.of(Kind.ATTEMPT), false));
        assertThat(write(tx -> tx.put(Settings.of(ZoneId.of("UTC")))))
                .isEqualTo(new Change(Set.of(), Set.of(Kind.SETTINGS), false));
        assertThat(write(tx -> tx.put(Sample.person("p1"))).kinds()).containsExactly(Kind.PERSON);
    }

    @Test
    void beyondFiveHundredDealsOrOnRequestEverythingChanged() {
        assertThat(write(tx -> Sample.fill(tx, 500)).everything()).isFalse();
        assertThat(write(tx -> Sample.fill(tx, 501)).everything()).isTrue();
        assertThat(write(Transaction::touchAll)).isEqualTo(Change.ALL);
    }

    @Test
    void aWriteThatTouchesNothingRingsNoBell() {
        assertThat(write(tx -> assertThat(tx.isEmpty()).isTrue()).isEmpty()).isTrue();
        assertThat(bell).isEmpty();
    }

    @Test
    void whateverTheWorkThrowsComesOutAndNothingStays() {
        write(tx -> tx.put(Sample.withAttempts("d1", "a1")));
        bell.clear();
        List<Object> before = contents();
        Refusal refusal = new Refusal("store.busy");
        assertThatThrownBy(() -> write(tx -> {
            tx.put(Sample.blank("d2"));
            tx.deleteDeal(Sample.id("d1"));
            throw refusal;
        })).isSameAs(refusal);
        assertThatThrownBy(() -> write(tx -> {
            tx.put(Sample.blank("d2"));
            throw new AssertionError("a bug");
        })).isInstanceOf(AssertionError.class);
        assertThat(contents()).isEqualTo(before);
        assertThat(bell).isEmpty();
    }

    @Test
    void theDoorStaysOpenAfterAFailedWrite() {
        assertThatThrownBy(() -> write(tx -> tx.put(Sample.full("d1")))).hasMessageContaining("store.dangling");
        write(tx -> tx.put(Sample.blank("d1")));
        assertThat(store.shelf().deal(Sample.id("d1"))).isPresent();
    }

    @Test
    void aFullDiskIsOneRefusalAndNothingStays() {
        write(tx -> tx.put(Sample.withAttempts("d1", "a1")));
        List<Object> before = contents();
        try (Statements small = Connections.open(Connections.writing(file()));
                WriterThread thread = new WriterThread()) {
            small.run("PRAGMA max_page_count = " + (small.number("PRAGMA page_count") + 10));
            Ledger ledger = new Ledger(file(), small, thread, Schema.CURRENT, bell::add);
            Refused.by("store.full", () -> ledger.write("act", tx -> Sample.fill(tx, 500)));
            ledger.write("act", tx -> tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("a2")));
            ledger.undo();
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aListenerThatFailsDoesNotMakeASafeWriteLookLost() {
        store.close();
        store = Store.open(file(), change -> {
            throw new IllegalStateException("a window is gone");
        }, CLOCK);
        write(tx -> tx.put(Sample.blank("d1")));
        assertThat(store.shelf().deal(Sample.id("d1"))).isPresent();
    }

    @Test
    void aWriteWithinAWriteIsABugAndSaysSo() {
        assertThatThrownBy(() -> write(tx -> write(inner -> { }))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesFromManyThreadsTakeTurns() {
        write(tx -> tx.put(Sample.blank("d1")));
        List<CompletableFuture<Void>> callers = IntStream.range(0, 40).mapToObj(i -> CompletableFuture.runAsync(() ->
                write(tx -> tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("a" + i))))).toList();
        callers.forEach(CompletableFuture::join);
        assertThat(store.shelf().deal(Sample.id("d1")).orElseThrow().attempts()).hasSize(40);
        assertThat(bell).hasSize(41);
    }

    @Test
    void anInterruptedCallerStillLearnsWhatBecameOfItsWrite() {
        Thread.currentThread().interrupt();
        write(tx -> tx.put(Sample.blank("d1")));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.shelf().deal(Sample.id("d1"))).isPresent();
    }
}
