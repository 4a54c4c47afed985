package app.revenant.ghosting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The only clock that counts: working days of one deal's prospect, which stand still while somebody is away or asked to be
 * left alone until a day.
 */
final class DealClock {

    /** A stretch of time in which nothing is expected; the end excluded. */
    record Stop(Instant from, Instant until) {
    }

    private record Stretch(double from, double until) {
    }

    private final WorkingTime time;
    private final List<Stretch> stops;

    DealClock(WorkingTime time, List<Stop> stops) {
        this.time = time;
        this.stops = merge(stops);
    }

    /** Working days of this deal up to an instant, from an origin of no meaning. Only differences say something. */
    double position(Instant instant) {
        double plain = time.position(instant);
        double stopped = 0;
        for (Stretch stop : stops) {
            if (stop.from() >= plain) {
                break;
            }
            stopped += Math.min(stop.until(), plain) - stop.from();
        }
        return plain - stopped;
    }

    /** wt(a, b): working days from one instant to a later one; 0 if it is not later. */
    double between(Instant from, Instant to) {
        return between(position(from), position(to));
    }

    static double between(double from, double to) {
        return Math.max(0, rounded(to - from));
    }

    /** Nine decimals, so that two ways of adding the same days compare as equal. */
    static double rounded(double days) {
        return Math.rint(days * 1e9) / 1e9;
    }

    private List<Stretch> merge(List<Stop> unordered) {
        List<Stretch> merged = new ArrayList<>();
        unordered.stream().filter(stop -> stop.from().isBefore(stop.until()))
                .map(stop -> new Stretch(time.position(stop.from()), time.position(stop.until())))
                .sorted(Comparator.comparingDouble(Stretch::from))
                .forEach(stop -> append(merged, stop));
        return List.copyOf(merged);
    }

    private static void append(List<Stretch> merged, Stretch next) {
        Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last != null && next.from() <= last.until()) {
            merged.set(merged.size() - 1, new Stretch(last.from(), Math.max(last.until(), next.until())));
        } else {
            merged.add(next);
        }
    }
}
