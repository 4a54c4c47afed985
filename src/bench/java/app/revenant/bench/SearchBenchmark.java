package app.revenant.bench;

import app.revenant.model.Settings;
import app.revenant.store.Store;
import app.revenant.work.Book;
import app.revenant.work.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a text to what it finds, without the window, against the same in an almost empty store. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class SearchBenchmark {

    @Param({"10", "100000"})
    private int people;

    private final Random chance = new Random(1);
    private Path folder;
    private Store store;
    private Book book;
    private Search search;
    private Crowd crowd;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("revenant-bench");
        store = Store.open(folder.resolve("revenant.db"), change -> { }, Clock.systemUTC());
        crowd = new Crowd(people);
        store.ledger().write("bench", crowd::fill);
        book = new Book(store.shelf(), Settings.of(ZoneId.of("Europe/Paris")));
        book.snapshot();
        search = new Search(book);
        search.warm();
    }

    @TearDown
    public void remove() throws IOException {
        search.close();
        store.close();
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** As far as one has typed somebody's name: one letter, two words begun, the whole. */
    @Benchmark
    public Object findWhatIsTyped() {
        String name = crowd.anybody(chance);
        return search.find(name.substring(0, 1 + chance.nextInt(name.length())));
    }

    /** The last word with two neighbours swapped. */
    @Benchmark
    public Object findMisspelt() {
        String name = crowd.anybody(chance);
        int place = name.length() - 3;
        return search.find(name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2));
    }

    /** One letter each: as many rows as there can be. */
    @Benchmark
    public Object findThreeLetters() {
        return search.find("m d " + (char) ('a' + chance.nextInt(26)));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Object buildTheIndex() {
        Search another = new Search(book);
        another.warm();
        another.close();
        return another;
    }
}
