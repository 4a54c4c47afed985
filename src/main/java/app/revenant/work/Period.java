package app.revenant.work;

import app.revenant.model.Coded;
import java.time.LocalDate;

/** How far back figures look. */
public enum Period implements Coded {
    QUARTER, YEAR, ALL;

    /** The first day of the quarter of the calendar, the day a year ago, or the first of all days. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case QUARTER -> today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> today.minusYears(1);
            case ALL -> LocalDate.MIN;
        };
    }
}
