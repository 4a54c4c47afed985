package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.store.Ledger;
import java.util.Optional;

/** Takes back the last thing that was written. */
public final class Undo {

    private final Ledger ledger;

    public Undo(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The message key of what would be taken back. */
    public Optional<String> last() {
        return ledger.undoable();
    }

    public Change undo() {
        return ledger.undo();
    }
}
