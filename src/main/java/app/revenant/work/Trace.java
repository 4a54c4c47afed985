package app.revenant.work;

import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells how long somebody has been silent for good.
 *
 * @param sign the last real sign of theirs, in any deal
 * @param ended the day their last finished deal ended
 * @param begun the day their last deal began
 */
public record Trace(Optional<Instant> sign, Optional<LocalDate> ended, Optional<LocalDate> begun) {

    public static final Trace NONE = new Trace(Optional.empty(), Optional.empty(), Optional.empty());

    /** Of everybody who left one. */
    static Map<PersonId, Trace> all(Iterable<DealHistory> deals) {
        Map<PersonId, Trace> traces = new HashMap<>();
        for (DealHistory history : deals) {
            Deal deal = history.deal();
            deal.contact().ifPresent(contact -> traces.merge(contact,
                    new Trace(Optional.empty(), deal.closing().on(), Optional.of(deal.created())), Trace::and));
            for (ContactAttempt attempt : history.attempts()) {
                if (attempt.isSignOfLife()) {
                    attempt.person().or(deal::contact).ifPresent(who -> traces.merge(who, sign(attempt.at()), Trace::and));
                }
            }
        }
        return traces;
    }

    private static Trace sign(Instant at) {
        return new Trace(Optional.of(at), Optional.empty(), Optional.empty());
    }

    private Trace and(Trace other) {
        return new Trace(later(sign, other.sign), later(ended, other.ended), later(begun, other.begun));
    }

    private static <T extends Comparable<? super T>> Optional<T> later(Optional<T> one, Optional<T> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
