package app.revenant.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long each of many things took; all at home on the window's thread. */
final class Times {

    private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(16);

    private final List<Long> nanos = new ArrayList<>();

    void add(long took) {
        nanos.add(took);
    }

    void clear() {
        nanos.clear();
    }

    /** {@code p50 0.1 p95 0.4 max 2.3 (n 120)}, in milliseconds. */
    @Override
    public String toString() {
        List<Long> sorted = sorted();
        return sorted.isEmpty() ? "none" : String.format(Locale.ROOT, "p50 %.2f  p95 %.2f  max %.2f ms (n %d)", at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 1), sorted.size());
    }

    /** The same with the hundredth longest, and how many of them were longer than a frame may be. */
    String inFrames() {
        List<Long> sorted = sorted();
        long over = sorted.stream().filter(took -> took > FRAME).count();
        return sorted.isEmpty() ? "none" : String.format(Locale.ROOT, "p50 %.2f  p95 %.2f  p99 %.2f  max %.2f ms, over 16 ms %.1f %% (n %d)",
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), 100.0 * over / sorted.size(), sorted.size());
    }

    private List<Long> sorted() {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }
}
