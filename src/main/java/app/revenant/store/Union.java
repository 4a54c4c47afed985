package app.revenant.store;

import app.revenant.model.Change.Kind;
import app.revenant.model.DealId;
import app.revenant.model.Merged;
import app.revenant.model.Party;

/** Two rows become one: whatever named the one that goes names the survivor. Both must be in the store. */
final class Union {

    private final Statements statements;
    private final Touched touched;

    Union(Statements statements, Touched touched) {
        this.statements = statements;
        this.touched = touched;
    }

    /** The row of the one that goes is left to the caller to delete. */
    void make(Merged merged) {
        if (merged.party() == Party.PERSON) {
            touch("SELECT id FROM deal WHERE contact = ? OR position IN (SELECT deal FROM attempt WHERE person = ?)", merged);
            point("deal", "contact", merged);
            point("attempt", "person", merged);
        } else {
            touched.kind(Kind.PERSON);
            touch("SELECT id FROM deal WHERE company = ? OR contact IN (SELECT id FROM person WHERE company = ?)", merged);
            point("deal", "company", merged);
            point("person", "company", merged);
            point("person_event", "company", merged);
        }
        Doubles.inherit(statements, merged);
        Doubles.put(statements, merged);
    }

    private void touch(String deals, Merged merged) {
        statements.list(deals, row -> new DealId(row.text("id")), merged.gone(), merged.gone()).forEach(deal -> {
            touched.deal(deal, Kind.DEAL);
            touched.deal(deal, Kind.ATTEMPT);
        });
    }

    private void point(String table, String column, Merged merged) {
        statements.update("UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?", merged.survivor(), merged.gone());
    }
}
