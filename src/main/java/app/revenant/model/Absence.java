package app.revenant.model;

import java.time.LocalDate;

/** Days away, first and last included. They stop the clock. */
public record Absence(LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends before it begins");
        }
    }
}
