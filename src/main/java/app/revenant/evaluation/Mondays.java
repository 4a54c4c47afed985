package app.revenant.evaluation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks every Monday at 08:00 UTC at all who wait for an answer: pairs of which the other has written before, and the last
 * message, to one reader only, stands unanswered, for 60 calendar days at most. The outcome is whether the other writes within 20 days
 * of the clock; where the messages end before that, it is not known and the Monday is left out.
 */
final class Mondays {

    private static final Acquaintance.Limits LIMITS = new Acquaintance.Limits(60, 20);
    private static final long WEEK = 7 * 86_400L;

    private final DayClock clock;
    private final Map<Long, Acquaintance> pairs = new LinkedHashMap<>();
    private final List<Case> cases = new ArrayList<>();

    private Mondays(DayClock clock) {
        this.clock = clock;
    }

    static List<Case> of(Traffic traffic, DayClock clock) {
        return traffic.isEmpty() ? List.of() : new Mondays(clock).walk(traffic);
    }

    private List<Case> walk(Traffic traffic) {
        double end = clock.position(traffic.end());
        long monday = firstMonday(traffic.begin());
        for (Message message : traffic.messages()) {
            while (monday < message.at()) {
                look(monday, end);
                monday += WEEK;
            }
            hear(message);
        }
        pairs.values().forEach(pair -> pair.ends(cases));
        return List.copyOf(cases);
    }

    private void look(long monday, double end) {
        double position = clock.position(monday);
        if (position + LIMITS.horizon() <= end + Acquaintance.ROUNDING) {
            Acquaintance.Snapshot snapshot = new Acquaintance.Snapshot(monday, position, monday + 4 * WEEK);
            pairs.values().forEach(pair -> pair.look(snapshot, LIMITS));
        }
    }

    private void hear(Message message) {
        double position = clock.position(message.at());
        pair(message.from(), message.to()).asks(message, position);
        pair(message.to(), message.from()).answers(message, position, LIMITS, cases);
    }

    private Acquaintance pair(int asker, int other) {
        return pairs.computeIfAbsent((long) asker << 32 | other, unknown -> new Acquaintance(asker));
    }

    private static long firstMonday(long second) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
        long monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toEpochSecond(LocalTime.of(8, 0), ZoneOffset.UTC);
        return monday < second ? monday + WEEK : monday;
    }
}
