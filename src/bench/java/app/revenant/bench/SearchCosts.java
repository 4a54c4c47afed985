package app.revenant.bench;

import app.revenant.model.Settings;
import app.revenant.store.Store;
import app.revenant.work.Book;
import app.revenant.work.Search;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What searching 100,000 people costs the processor, whatever else the machine does: time of the thread instead of time by the
 * clock, which {@link SearchBenchmark} tells. A program of its own, on the class path of the tests.
 */
public final class SearchCosts {

    private static final int ROUNDS = 4;
    private static final int SEARCHES = 60;

    private SearchCosts() {
    }

    public static void main(String... none) throws IOException {
        Random chance = new Random(1);
        Crowd crowd = new Crowd(100_000);
        try (Store store = Store.open(Files.createTempDirectory("revenant-bench").resolve("revenant.db"), change -> { },
                Clock.systemUTC())) {
            store.ledger().write("bench", crowd::fill);
            Book book = new Book(store.shelf(), Settings.of(ZoneId.of("Europe/Paris")));
            book.snapshot();
            Search search = new Search(book);
            System.out.printf("index %.0f ms%n", cost(search::warm));
            for (int letters : new int[] {1, 2, 3, 4, 6, 8, 12}) {
                tell(letters + " letters", search, () -> start(crowd.anybody(chance), letters));
            }
            tell("three words of one letter", search, () -> "m d " + (char) ('a' + chance.nextInt(26)));
            tell("two letters swapped", search, () -> swapped(crowd.anybody(chance)));
            search.close();
        }
    }

    private static void tell(String what, Search search, Supplier<String> typed) {
        double[] costs = {};
        for (int round = 0; round < ROUNDS; round++) {
            costs = IntStream.range(0, SEARCHES).mapToDouble(each -> {
                String text = typed.get();
                return cost(() -> search.find(text));
            }).sorted().toArray();
        }
        System.out.printf("%s: p50 %.1f ms, p95 %.1f ms %s%n", what, costs[SEARCHES / 2], costs[SEARCHES * 95 / 100],
                Arrays.toString(Arrays.copyOfRange(costs, SEARCHES - 1, SEARCHES)));
    }

    private static double cost(Runnable act) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        act.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static String start(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length()));
    }

    private static String swapped(String name) {
        int place = name.length() - 3;
        return name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);
    }
}
