package app.revenant.store;

import app.revenant.model.DraftId;
import java.util.OptionalLong;

/** Drafts by their own id, within one deal. */
final class Drafts {

    private Drafts() {
    }

    static OptionalLong position(Statements statements, long deal, DraftId draft) {
        return statements.list("SELECT position FROM draft WHERE deal = ? AND id = ?", row -> row.number("position"),
                deal, draft.value()).stream().mapToLong(Long::longValue).findFirst();
    }

    static void delete(Statements statements, long deal, DraftId draft) {
        statements.update("DELETE FROM draft WHERE deal = ? AND id = ?", deal, draft.value());
    }
}
