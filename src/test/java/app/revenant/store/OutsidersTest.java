package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsidersTest extends StoreTest {

    @BeforeEach
    void oneDeal() {
        write(tx -> tx.put(Sample.blank("d1")));
    }

    @Test
    void ownWritesAreNotTakenForThoseOfAnotherProgram() {
        assertThat(store.changedElsewhere()).isFalse();
        write(tx -> tx.put(Sample.blank("d2")));
        store.ledger().undo();
        store.backups().copyTo(folder.resolve("copy.db"));
        assertThat(store.changedElsewhere()).isFalse();
    }

    @Test
    void aWriteOfAnotherProgramIsToldOnce() {
        theyWrite("UPDATE deal SET title = 'Theirs'");
        assertThat(store.changedElsewhere()).isTrue();
        assertThat(store.changedElsewhere()).isFalse();
        assertThat(store.shelf().deal(Sample.id("d1")).orElseThrow().deal().title()).isEqualTo("Theirs");
    }

    @Test
    void aWriteOfAnotherProgramIsToldAlsoWhenOneWroteOneselfSince() {
        theyWrite("UPDATE deal SET title = 'Theirs'");
        write(tx -> tx.put(Sample.blank("d2")));
        assertThat(store.changedElsewhere()).isTrue();
    }

    @Test
    void twoProcessesTakeTurnsAndNothingIsLost() throws Exception {
        try (OtherProcess other = OtherProcess.start("write", file())) {
            IntStream.range(0, 50).forEach(i -> write(tx ->
                    tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("own-" + i))));
            other.finish();
        }
        assertThat(store.shelf().deal(Sample.id("d1")).orElseThrow().attempts()).hasSize(100);
        assertThat(store.changedElsewhere()).isTrue();
        store.close();
        assertThat(Check.of(file()).isSound()).isTrue();
        openStore();
    }

    @Test
    void aWriterWhoDoesNotEndIsWaitedForFiveSecondsAndThenNothingIsSaved() {
        try (Statements other = Connections.open(Connections.writing(file()))) {
            other.run("BEGIN IMMEDIATE");
            long start = System.nanoTime();
            assertThatThrownBy(() -> write(tx -> tx.put(Sample.blank("d2")))).hasMessageContaining("store.busy");
            assertThat((System.nanoTime() - start) / 1_000_000_000.0).isBetween(4.0, 20.0);
            other.run("ROLLBACK");
        }
        write(tx -> tx.put(Sample.blank("d2")));
        assertThat(store.shelf().deal(Sample.id("d2"))).isPresent();
    }

    @Test
    void aReadingIsOfOneMomentWhateverIsWrittenMeanwhile() {
        List<Long> counts = store.shelf().read(reading -> {
            long before = reading.dealCount();
            write(tx -> tx.put(Sample.blank("d2")));
            List<Object> deals = new ArrayList<>();
            reading.deals(deals::add);
            return List.of(before, (long) deals.size(), reading.dealCount());
        });
        assertThat(counts).containsExactly(1L, 1L, 1L);
        assertThat(store.shelf().read(Reading::dealCount)).isEqualTo(2);
    }

    @Test
    void aReadingThatBreaksOffDoesNotSpoilTheNext() {
        assertThatThrownBy(() -> store.shelf().deals(deal -> {
            throw new IllegalStateException("cancelled");
        })).hasMessage("cancelled");
        assertThat(store.shelf().read(Reading::dealCount)).isEqualTo(1);
    }

    @Test
    void aValueThatMeansNothingIsADamageAndNotACrash() {
        theyWrite("UPDATE deal SET status = 'asleep'");
        assertThatThrownBy(() -> store.shelf().deal(Sample.id("d1"))).hasMessageContaining("store.damaged");
        theyWrite("UPDATE deal SET status = 'open', created = 'yesterday'");
        assertThatThrownBy(() -> store.shelf().deals(deal -> { })).hasMessageContaining("store.damaged");
    }

    private void theyWrite(String sql) {
        try (Statements other = Connections.open(Connections.writing(file()))) {
            other.update(sql);
        }
    }
}
