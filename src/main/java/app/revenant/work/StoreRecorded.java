package app.revenant.work;

import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Party;
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
        return tx.company(id).or(() -> tx.reading().survivor(Party.COMPANY, id.value()).map(CompanyId::new).flatMap(tx::company)
                .map(known -> new Company(id, known.name(), known.website(), known.note())));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return tx.person(id).or(() -> tx.reading().survivor(Party.PERSON, id.value()).map(PersonId::new).flatMap(tx::person)
                .map(known -> under(id, known)));
    }

    /** A table that names an id which is no more is answered under that id. */
    private static Person under(PersonId id, Person known) {
        return new Person(id, known.company(), known.given(), known.family(), known.role(), known.emails(), known.phones(),
                known.language(), known.form(), known.consumer(), known.doNotContact(), known.events(), known.absences(), known.note());
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
