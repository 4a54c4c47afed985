package app.revenant.work;

import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.store.Transaction;
import java.util.Optional;

/** What the store already knows of an object that comes again from a table. */
final class StoreRecorded implements Recorded {

    private final Transaction tx;

    StoreRecorded(Transaction tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Company> company(CompanyId id) {
        return tx.company(id);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return tx.person(id);
    }

    @Override
    public Optional<DealHistory> deal(DealId id) {
        return tx.deal(id);
    }

    @Override
    public boolean stage(String id) {
        return tx.settings().flatMap(settings -> settings.kindOf(id)).isPresent();
    }
}
