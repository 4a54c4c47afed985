package app.revenant.ghosting;

import app.revenant.model.Outcome;
import app.revenant.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the seller's own follow-ups since the last sign of life brought: value, sameness, haste. */
final class ChaserSignals {

    private static final double HASTY_DAYS = 4;
    private static final int A_ROW = 3;

    private final List<LogEntry> chasers;

    ChaserSignals(Situation deal) {
        this.chasers = deal.log().silence().stream().filter(ChaserSignals::isChaser).toList();
    }

    List<Observation> all() {
        return Stream.of(value(), monotone(), pester()).flatMap(Optional::stream).toList();
    }

    private static boolean isChaser(LogEntry entry) {
        return entry.isOutbound() && entry.attempt().letter().isEmpty()
                && (entry.is(Outcome.SENT) || entry.is(Outcome.VOICEMAIL));
    }

    private static Value valueOf(LogEntry entry) {
        return entry.attempt().value().orElse(Value.NONE);
    }

    private Optional<Observation> value() {
        int all = chasers.size();
        if (all < 2) {
            return Optional.empty();
        }
        long empty = chasers.stream().filter(entry -> valueOf(entry) == Value.NONE).count();
        return valueOutcome(all, empty).map(outcome ->
                Observation.inLog(Signal.VALUE, outcome, chasers, Details.counting(all)));
    }

    /** Shares compared in whole numbers: empty/all against .8, .5 and .25. */
    private static Optional<String> valueOutcome(int all, long empty) {
        if (empty * 10 >= all * 8L) {
            return Optional.of(all >= 3 ? "EMPTY3" : "EMPTY2");
        }
        if (empty * 2 >= all) {
            return Optional.of("HALF");
        }
        return empty * 4 <= all ? Optional.of("RICH") : Optional.empty();
    }

    private Optional<Observation> monotone() {
        int longest = 0;
        int end = 0;
        int row = 0;
        for (int place = 0; place < chasers.size(); place++) {
            row = place > 0 && isSame(chasers.get(place - 1), chasers.get(place)) ? row + 1 : 1;
            if (row > longest) {
                longest = row;
                end = place + 1;
            }
        }
        return longest < A_ROW ? Optional.empty() : Optional.of(Observation.inLog(Signal.MONOTONE, "YES",
                chasers.subList(end - longest, end), Details.counting(longest)));
    }

    private static boolean isSame(LogEntry one, LogEntry other) {
        return one.attempt().channel() == other.attempt().channel() && valueOf(one) == valueOf(other);
    }

    private Optional<Observation> pester() {
        if (chasers.size() < A_ROW) {
            return Optional.empty();
        }
        double median = medianSpacing();
        return median < HASTY_DAYS
                ? Optional.of(Observation.inLog(Signal.PESTER, "YES", chasers, Details.every(median)))
                : Optional.empty();
    }

    private double medianSpacing() {
        double[] gaps = IntStream.range(1, chasers.size()).mapToDouble(place -> DealClock.between(
                chasers.get(place - 1).position(), chasers.get(place).position())).sorted().toArray();
        int middle = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[middle]
                : DealClock.rounded(DoubleStream.of(gaps[middle - 1], gaps[middle]).average().orElseThrow());
    }
}
