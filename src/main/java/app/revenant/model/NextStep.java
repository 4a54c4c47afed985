package app.revenant.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What happens next and whose move it is.
 *
 * @param agreed said by both sides
 * @param effort what it asks of the prospect
 */
public record NextStep(
        StepOwner owner,
        Optional<String> text,
        Optional<LocalDate> due,
        Optional<LocalTime> time,
        Optional<StepKind> kind,
        boolean agreed,
        Optional<StepEffort> effort) {
}
