package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Desk;
import app.revenant.model.Change;
import app.revenant.model.Closing;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.work.LastChanceAnswer;
import app.revenant.work.LastChances;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** How a deal rests, ends and comes back, and what they answered when it was about to end. */
record Ending(Office office, Desk desk, DealId id) {

    void park(LocalDate until) {
        write(() -> office.deals().park(id, until));
    }

    void close(DealStatus status, Closing closing) {
        write(() -> office.deals().close(id, status, closing));
    }

    void reopen() {
        write(() -> office.deals().reopen(id));
    }

    void answered(LastChanceAnswer answer) {
        write(() -> office.lastChances().answered(id, answer));
    }

    /** The day a last chance went that nobody has answered yet. */
    static Optional<LocalDate> lastChance(DealModel.Seen seen) {
        return LastChances.pending(seen.deal().history()).map(letter -> seen.time().dayOf(letter.at()));
    }

    private void write(Supplier<Change> change) {
        desk.run(change, done -> { });
    }
}
