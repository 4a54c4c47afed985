package app.revenant.work;

import app.revenant.model.CloseReason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the seller confirms once a letter went.
 *
 * @param reason why the deal ends
 * @param cause 1 to 7, confirmed or corrected
 * @param date the closing day a letter named, or the day a parked deal comes back
 */
public record Aftermath(CloseReason reason, Optional<Integer> cause, Optional<LocalDate> date) {
}
