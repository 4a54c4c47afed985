package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/** How a deal ended; all blank while it lives. {@code revealedCause} is 1 to 7, as learnt from the prospect. */
public record Closing(Optional<LocalDate> on, Optional<CloseReason> reason, Optional<Integer> revealedCause) {

    public static final Closing NONE = new Closing(Optional.empty(), Optional.empty(), Optional.empty());

    public Closing {
        if (revealedCause.filter(cause -> cause < 1 || cause > 7).isPresent()) {
            throw new IllegalArgumentException("a cause is a number from 1 to 7");
        }
    }
}
