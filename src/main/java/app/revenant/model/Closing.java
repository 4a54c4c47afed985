package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a deal ended; all blank while it lives. {@code revealedCause} is 1 to 7, as learnt from the prospect.
 *
 * @param reconnect the day from which one may take up with them again
 * @param lesson of a deal lost to others: what was better there
 */
public record Closing(Optional<LocalDate> on, Optional<CloseReason> reason, Optional<Integer> revealedCause,
        Optional<LocalDate> reconnect, Optional<LossLesson> lesson) {

    public static final Closing NONE = new Closing(Optional.empty(), Optional.empty(), Optional.empty());

    public Closing {
        if (revealedCause.filter(cause -> cause < 1 || cause > 7).isPresent()) {
            throw new IllegalArgumentException("a cause is a number from 1 to 7");
        }
    }

    public Closing(Optional<LocalDate> on, Optional<CloseReason> reason, Optional<Integer> revealedCause) {
        this(on, reason, revealedCause, Optional.empty(), Optional.empty());
    }

    public Closing with(Optional<LocalDate> day, Optional<LossLesson> learnt) {
        return new Closing(on, reason, revealedCause, day, learnt);
    }
}
