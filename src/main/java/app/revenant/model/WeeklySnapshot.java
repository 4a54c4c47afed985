package app.revenant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one open or parked deal stood in one week, kept as it was said then. There is one a week and deal; none is ever changed.
 *
 * @param week the Monday of the seller's local week
 * @param state the code of the state
 * @param alive P as it was said, for the states that have it
 * @param uncalibrated P of the model alone; the same as {@code alive} before the model was calibrated
 * @param atRest P₀, what P would have been with nothing unanswered
 * @param idle working days since the first unanswered touch; with none, since the last sign of life; 0 without either
 * @param stage the id of a {@link Stage}
 * @param stageRate the seller's own rate of that stage, between 0 and 1
 */
public record WeeklySnapshot(
        LocalDate week,
        DealId deal,
        Instant takenAt,
        String state,
        Optional<Double> alive,
        Optional<Double> uncalibrated,
        Optional<Double> atRest,
        double idle,
        int signsOfLife,
        int unanswered,
        String stage,
        Optional<Money> amount,
        double stageRate,
        Optional<LocalDate> expectedClose) {
}
