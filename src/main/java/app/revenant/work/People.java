package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Company;
import app.revenant.model.Person;
import app.revenant.store.Ledger;

/** People and companies: they outlive their deals. */
public final class People {

    private final Ledger ledger;

    public People(Ledger ledger) {
        this.ledger = ledger;
    }

    public Change keep(Person person) {
        return ledger.write("undo.edit-person", tx -> tx.put(person));
    }

    public Change keep(Company company) {
        return ledger.write("undo.edit-company", tx -> tx.put(company));
    }
}
