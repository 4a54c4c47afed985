package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.store.Ledger;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** People and companies: they outlive their deals. */
public final class People {

    private final Ledger ledger;
    private final Newcomers newcomers;

    public People(Ledger ledger, Supplier<String> ids) {
        this.ledger = ledger;
        this.newcomers = new Newcomers(ids);
    }

    public Change keep(Person person) {
        return ledger.write("undo.edit-person", tx -> tx.put(person));
    }

    /** The same with the company they work for, which may be new. */
    public Change keep(Function<Optional<CompanyId>, Person> person, Optional<NewDeal.CompanyChoice> company) {
        return ledger.write("undo.edit-person",
                tx -> tx.put(person.apply(company.map(choice -> newcomers.keep(tx, choice)))));
    }

    /** The same with several companies that may be new: the person is made of a function that keeps one. */
    public Change keep(Function<Function<NewDeal.CompanyChoice, CompanyId>, Person> person) {
        return ledger.write("undo.edit-person", tx -> tx.put(person.apply(choice -> newcomers.keep(tx, choice))));
    }

    public Change keep(Company company) {
        return ledger.write("undo.edit-company", tx -> tx.put(company));
    }
}
