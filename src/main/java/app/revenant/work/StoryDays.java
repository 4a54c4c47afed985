package app.revenant.work;

import app.revenant.ghosting.WorkingTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The calendar of a told pipeline, whose days are counted in working days from today: {@code "@-12 10:20"} is an instant,
 * {@code "@-12"} a date, {@code "@+3"} one to come, {@code "@+0"} today.
 */
record StoryDays(WorkingTime time, LocalDate today) {

    private static final Pattern DAY = Pattern.compile("\"@([+-]\\d+)(?: (\\d\\d:\\d\\d))?\"");

    /** The same story with the dates of this calendar. */
    String tell(String story) {
        Map<Integer, LocalDate> days = new HashMap<>();
        return DAY.matcher(story).replaceAll(place ->
                dated(place, days.computeIfAbsent(Integer.parseInt(place.group(1)), this::workingDay)));
    }

    private String dated(MatchResult place, LocalDate day) {
        return place.group(2) == null ? "\"" + day + "\""
                : "\"" + day.atTime(LocalTime.parse(place.group(2))).atZone(time.zone()).toOffsetDateTime() + "\"";
    }

    private LocalDate workingDay(int distance) {
        LocalDate day = today;
        int step = Integer.signum(distance);
        for (int left = Math.abs(distance); left > 0; left--) {
            do {
                day = day.plusDays(step);
            } while (!time.isWorkingDay(day));
        }
        return day;
    }
}
