package app.revenant.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The calendar of the stories: local moments as {@code 2026-11-02 11:00}, days as {@code 2026-11-02}. Unless a story
 * says otherwise it is told on a Wednesday noon in Paris, far from holiday seasons.
 */
public final class When {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 25, 12, 0);
    public static final Instant NOW = NOON.atZone(PARIS).toInstant();

    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private When() {
    }

    public static LocalDateTime local(String when) {
        return LocalDateTime.parse(when.replace(' ', 'T'));
    }

    /** The moment so many working days before now, weekends and nothing else at rest. */
    public static String ago(double workingDays) {
        return shortOf(workingDays, Duration.ZERO);
    }

    /** A little later than so many working days ago. */
    public static String shortOf(double workingDays, Duration little) {
        LocalDateTime last = NOON.toLocalDate().atStartOfDay();
        long ruler = weekdays(last.toLocalDate()) * DAY + Duration.between(last, NOON).toNanos();
        long place = ruler - Math.round(workingDays * 86_400) * 1_000_000_000L + little.toNanos();
        long days = Math.floorDiv(place, DAY);
        LocalDate day = MONDAY.plusWeeks(Math.floorDiv(days, 5L)).plusDays(Math.floorMod(days, 5L));
        return day.atStartOfDay().plusNanos(Math.floorMod(place, DAY)).toString();
    }

    /** The local moment so much time before now, whatever the clocks did in between. */
    public static String elapsed(Duration time) {
        return NOW.minus(time).atZone(PARIS).toLocalDateTime().toString();
    }

    public static String today() {
        return inDays(0);
    }

    public static String yesterday() {
        return inDays(-1);
    }

    public static String tomorrow() {
        return inDays(1);
    }

    /** A day from today on the calendar. */
    public static String inDays(int days) {
        return NOON.toLocalDate().plusDays(days).toString();
    }

    private static long weekdays(LocalDate day) {
        long days = day.toEpochDay() - MONDAY.toEpochDay();
        return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L), DayOfWeek.FRIDAY.getValue());
    }
}
