package app.revenant.desktop.kit.silence;

import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A point of the silence line; neighbours of one kind that would touch are one mark.
 *
 * @param at 0 at the left end, 1 now
 * @param when of the latest in it
 * @param attempts oldest first; none for a date that passed
 * @param source where it was read: the latest entry, or the one a date was promised in; blank for a day of the next step
 */
public record Mark(Kind kind, double at, Instant when, List<ContactAttempt> attempts, Optional<AttemptId> source) {

    /** A warm answer is a sign of life that may be worth less than it sounds. */
    public enum Kind { SIGN, WARM, ATTEMPT, PASSED }

    public Mark {
        attempts = List.copyOf(attempts);
    }

    static Mark of(Kind kind, ContactAttempt attempt) {
        return new Mark(kind, 0, attempt.at(), List.of(attempt), Optional.of(attempt.id()));
    }

    static Mark passed(Instant end, Optional<AttemptId> source) {
        return new Mark(Kind.PASSED, 0, end, List.of(), source);
    }

    Mark movedTo(double place) {
        return new Mark(kind, place, when, attempts, source);
    }

    public int count() {
        return Math.max(1, attempts.size());
    }

    public Optional<ContactAttempt> latest() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }
}
