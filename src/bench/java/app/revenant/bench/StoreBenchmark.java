package app.revenant.bench;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One write through the door and one reading of everything, in a store of 10,000 deals with 100,000 attempts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoreBenchmark {

    private static final int DEALS = 10_000;

    private Path folder;
    private Store store;
    private ContactAttempt attempt;
    private int turn;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("revenant-bench");
        store = Store.open(folder.resolve("revenant.db"), change -> { }, Clock.systemUTC());
        List<DealHistory> deals = Pipelines.of(DEALS);
        attempt = deals.get(0).attempts().get(0);
        store.ledger().write("bench", tx -> {
            Pipelines.companies(DEALS).forEach(tx::put);
            Pipelines.people(DEALS).forEach(tx::put);
            deals.forEach(tx::put);
        });
    }

    @TearDown
    public void remove() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Correcting one logged contact: a transaction with its undo, safe on disk. */
    @Benchmark
    public void writeOneAttempt() {
        store.ledger().write("bench", tx -> tx.replaceAttempt(new DealId("d0"), noted("turn " + turn++)));
    }

    @Benchmark
    public void readOneDeal(Blackhole hole) {
        hole.consume(store.shelf().deal(new DealId("d5000")));
    }

    @Benchmark
    public void readAllDeals(Blackhole hole) {
        store.shelf().deals(hole::consume);
    }

    private ContactAttempt noted(String note) {
        return new ContactAttempt(attempt.id(), attempt.at(), attempt.person(), attempt.channel(), attempt.direction(),
                attempt.outcome(), attempt.answer(), attempt.tags(), attempt.until(), attempt.effort(), attempt.value(),
                attempt.commitment(), attempt.letter(), attempt.template(), attempt.messageId(), Optional.of(note));
    }
}
