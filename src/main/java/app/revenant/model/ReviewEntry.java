package app.revenant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One decision of a weekly review.
 *
 * @param state where the deal stood, as its code
 * @param alive the chance still alive at that time, for the states that have one
 * @param words the task, the question or the gap it is about
 * @param day for which the task is
 */
public record ReviewEntry(
        ReviewStep step,
        DealId deal,
        Instant at,
        Optional<String> state,
        Optional<Double> alive,
        Verdict verdict,
        Optional<String> words,
        Optional<LocalDate> day) {

    /** Whether the other is about the same thing and takes its place. */
    boolean isOfTheSame(ReviewEntry other) {
        return step == other.step && deal.equals(other.deal) && (step != ReviewStep.HYGIENE || words.equals(other.words));
    }
}
