package app.revenant.line;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A day, an hour, or both, as typed.
 *
 * @param day the next such day, or the one that is meant where it is past
 * @param before the last such day, where the words leave it open which one is meant
 * @param past the words themselves speak of the past: yesterday, last Monday, 3 days ago
 */
public record Moment(Optional<LocalDate> day, Optional<LocalDate> before, Optional<LocalTime> time, boolean past) {

    static Moment on(LocalDate day) {
        return new Moment(Optional.of(day), Optional.empty(), Optional.empty(), false);
    }

    static Moment ago(LocalDate day) {
        return new Moment(Optional.of(day), Optional.empty(), Optional.empty(), true);
    }

    static Moment at(LocalTime time) {
        return new Moment(Optional.empty(), Optional.empty(), Optional.of(time), false);
    }

    Moment or(LocalDate last) {
        return new Moment(day, Optional.of(last), time, past);
    }

    Moment with(Optional<LocalTime> hour) {
        return new Moment(day, before, hour, past);
    }

    /** The same day after what was said: after the 15th is the 16th. */
    Moment later(int days) {
        return new Moment(day.map(date -> date.plusDays(days)), before, time, past);
    }

    /** An hour the clocks jump over is the one they show instead. */
    Moment settled(ZonedDateTime now) {
        return day.isEmpty() || time.isEmpty() ? this : at(day.get(), time.get(), now.getZone());
    }

    private Moment at(LocalDate on, LocalTime hour, ZoneId zone) {
        ZonedDateTime there = ZonedDateTime.of(on, hour, zone);
        return new Moment(Optional.of(there.toLocalDate()), before, Optional.of(there.toLocalTime()), past);
    }
}
