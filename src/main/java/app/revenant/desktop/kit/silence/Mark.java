package app.revenant.desktop.kit.silence;

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
 */
public record Mark(Kind kind, double at, Instant when, List<ContactAttempt> attempts) {

    /** A warm answer is a sign of life that may be worth less than it sounds. */
    public enum Kind { SIGN, WARM, ATTEMPT, PASSED }

    public Mark {
        attempts = List.copyOf(attempts);
    }

    public int count() {
        return Math.max(1, attempts.size());
    }

    public Optional<ContactAttempt> latest() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }
}
