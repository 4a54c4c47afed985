package app.revenant.store;

import app.revenant.model.OwnLetter;
import app.revenant.model.OwnLetterId;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;

/** The seller's own letters and useful items, open for writing within one transaction. */
public final class MaterialDrawer {

    private final Statements statements;

    MaterialDrawer(Statements statements) {
        this.statements = statements;
    }

    /** Replaces the one of the same id, or appends it. */
    public void put(OwnLetter letter) {
        Materials.LETTERS.keep(statements, letter.id(), letter);
    }

    public void put(ValueItem item) {
        Materials.ITEMS.keep(statements, item.id(), item);
    }

    public void delete(OwnLetterId letter) {
        Materials.LETTERS.drop(statements, letter);
    }

    public void delete(ValueItemId item) {
        Materials.ITEMS.drop(statements, item);
    }
}
