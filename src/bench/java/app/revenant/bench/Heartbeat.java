package app.revenant.bench;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.application.Platform;

/**
 * Asks the window's thread for a sign every two milliseconds. What it takes to answer is what anything else would have waited: a task
 * or a frame that was longer shows here.
 */
final class Heartbeat {

    private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(16);
    private static final int MOST = 1 << 18;

    private final long[] waits = new long[MOST];
    private volatile int count;

    void begin() {
        Thread asking = new Thread(this::ask, "heartbeat");
        asking.setDaemon(true);
        asking.start();
    }

    /** Of the later half: the first is warming up. */
    void tell(int people) {
        long[] sorted = Arrays.copyOfRange(waits, count / 2, count);
        Arrays.sort(sorted);
        long over = LongStream.of(sorted).filter(wait -> wait > FRAME).count();
        System.out.printf("%n%d people: the window's thread answered %d times: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.1f ms; over 16 ms %.2f %%%n",
                people, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), 100.0 * over / sorted.length);
    }

    private void ask() {
        while (count < MOST) {
            CompletableFuture<Long> answered = new CompletableFuture<>();
            long asked = System.nanoTime();
            Platform.runLater(() -> answered.complete(System.nanoTime() - asked));
            waits[count] = answered.join();
            count = count + 1;
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
