package app.revenant.work;

import app.revenant.model.CloseReason;
import app.revenant.model.LossLesson;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the seller confirms once a letter went.
 *
 * @param reason why the deal ends
 * @param cause 1 to 7, confirmed or corrected
 * @param date the closing day a letter named, or the day a parked deal comes back
 * @param reconnect from when one may write again to whom a deal is closed with
 */
public record Aftermath(CloseReason reason, Optional<Integer> cause, Optional<LocalDate> date, Optional<LocalDate> reconnect,
        Optional<LossLesson> lesson) {

    public Aftermath(CloseReason reason, Optional<Integer> cause, Optional<LocalDate> date) {
        this(reason, cause, date, Optional.empty(), Optional.empty());
    }
}
