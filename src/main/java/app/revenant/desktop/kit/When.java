package app.revenant.desktop.kit;

import app.revenant.model.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When something took place: a day and an hour as typed. With neither it is now, or nobody knows, as the form has it. */
public record When(Optional<LocalDate> day, String hour) {

    public static final When NOW = new When(Optional.empty(), "");

    public static When of(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return new When(Optional.of(local.toLocalDate()), local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    public boolean isBlank() {
        return day.isEmpty() && hour.isBlank();
    }

    public When on(Optional<LocalDate> otherDay) {
        return new When(otherDay, hour);
    }

    public When at(String otherHour) {
        return new When(day, otherHour);
    }

    /**
     * A day without an hour is noon, or now where it is today.
     *
     * @throws Refusal for an hour that is none, or a moment to come
     */
    public Instant instant(Clock clock, ZoneId zone) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate on = day.orElse(today);
        if (hour.isBlank() && on.equals(today)) {
            return now;
        }
        Instant then = on.atTime(hour.isBlank() ? LocalTime.NOON : StepForm.hour(hour)).atZone(zone).toInstant();
        if (then.isAfter(now)) {
            throw new Refusal("kit.future");
        }
        return then;
    }
}
