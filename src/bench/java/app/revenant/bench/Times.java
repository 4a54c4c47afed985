package app.revenant.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long each of many things took; all at home on the window's thread. */
final class Times {

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
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.isEmpty() ? "none" : String.format(Locale.ROOT, "p50 %.2f  p95 %.2f  max %.2f ms (n %d)", at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 1), sorted.size());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }
}
