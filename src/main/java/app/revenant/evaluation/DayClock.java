package app.revenant.evaluation;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.Coded;
import app.revenant.model.Holidays;
import java.time.Instant;
import java.time.ZoneOffset;

/** How days are counted: those of work, without public holidays since nobody knows whose, or all. In UTC. */
public enum DayClock implements Coded {
    WORKING, CALENDAR;

    private static final double DAY = 86_400;
    private static final WorkingTime WEEKDAYS = new WorkingTime(ZoneOffset.UTC, Holidays.NONE);

    /** Where a second of Unix time lies, in days from an origin of no meaning. */
    double position(long second) {
        return this == CALENDAR ? second / DAY : WEEKDAYS.position(Instant.ofEpochSecond(second));
    }
}
