package app.revenant.ghosting;

import app.revenant.model.Holidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A ruler of working days. Every weekday that is no public holiday is 1.0 long, whether it has 23, 24 or 25 hours; nights
 * count, weekends and holidays are 0.0 long.
 *
 * <p>Safe for threads: what it remembers are the holidays of the years asked for.
 */
public final class WorkingTime {

    /** Nobody knows the holidays of the far past or future; asking for them would only be slow. */
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;
    private static final long MONDAY = LocalDate.of(2024, 1, 1).toEpochDay();
    private static final int ORIGIN = 2024;

    private final ZoneId zone;
    private final Holidays holidays;
    private final Map<Integer, long[]> restDays = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> restBefore = new ConcurrentHashMap<>();

    public WorkingTime(ZoneId zone, Holidays holidays) {
        this.zone = zone;
        this.holidays = holidays;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The instant at which a day is over: 00:00 local on the day after. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY
                && Arrays.binarySearch(restIn(day.getYear()), day.toEpochDay()) < 0;
    }

    /** The n-th working day after a day. */
    public LocalDate workingDayAfter(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            do {
                reached = reached.plusDays(1);
            } while (!isWorkingDay(reached));
        }
        return reached;
    }

    /** Where an instant lies on the ruler, in working days from an origin of no meaning. */
    public double position(Instant instant) {
        LocalDate day = dayOf(instant);
        double before = weekdaysBefore(day) - restBefore(day);
        return isWorkingDay(day) ? before + shareOf(day, instant) : before;
    }

    private double shareOf(LocalDate day, Instant instant) {
        Instant start = startOf(day);
        long elapsed = start.until(instant, ChronoUnit.NANOS);
        long length = start.until(endOf(day), ChronoUnit.NANOS);
        return (double) elapsed / length;
    }

    private static long weekdaysBefore(LocalDate day) {
        long days = day.toEpochDay() - MONDAY;
        return Math.floorDiv(days, 7L) * 5 + Math.min(5, Math.floorMod(days, 7L));
    }

    private int restBefore(LocalDate day) {
        int place = Arrays.binarySearch(restIn(day.getYear()), day.toEpochDay());
        return restBeforeYear(day.getYear()) + (place < 0 ? -place - 1 : place);
    }

    private int restBeforeYear(int year) {
        int bounded = Math.max(FIRST_YEAR, Math.min(LAST_YEAR + 1, year));
        Integer known = restBefore.get(bounded);
        if (known != null) {
            return known;
        }
        int sum = 0;
        for (int each = Math.min(ORIGIN, bounded); each < Math.max(ORIGIN, bounded); each++) {
            sum += restIn(each).length;
        }
        int signed = bounded < ORIGIN ? -sum : sum;
        restBefore.put(bounded, signed);
        return signed;
    }

    /** The holidays of a year that fall on weekdays, as sorted epoch days. */
    private long[] restIn(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new long[0];
        }
        return restDays.computeIfAbsent(year, asked -> holidays.in(asked).stream()
                .filter(day -> Year.from(day).getValue() == asked)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .mapToLong(LocalDate::toEpochDay).sorted().toArray());
    }
}
