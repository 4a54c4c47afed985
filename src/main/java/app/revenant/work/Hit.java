package app.revenant.work;

import app.revenant.model.AttemptId;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.Id;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param id of a person, a company or a deal; of a note the attempt it is of, or the deal of which it is a fact
 * @param deal the deal it is, or belongs to; blank for people and companies
 * @param title what the seller calls it; of a note the words around what was looked for
 * @param detail what tells it from others of that name, or where the match lies when it is not in the title
 * @param status of deals
 * @param day of notes
 */
public record Hit(Kind kind, Id id, Optional<DealId> deal, Optional<FactKind> fact, Marked title, Marked detail,
        Optional<DealStatus> status, Optional<LocalDate> day) {

    /** What can be found, in the order in which it is shown where it fits equally well. */
    public enum Kind { DEAL, PERSON, COMPANY, NOTE }

    /** The entry of the deal's log a note is of. */
    public Optional<AttemptId> attempt() {
        return id instanceof AttemptId attempt ? Optional.of(attempt) : Optional.empty();
    }
}
