package app.revenant.work;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.store.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Companies and people as they were chosen: known ones stay as they are, new ones are written down. */
record Newcomers(Supplier<String> ids) {

    CompanyId keep(Transaction tx, NewDeal.CompanyChoice choice) {
        return choice.known().orElseGet(() -> {
            CompanyId id = new CompanyId("c-" + ids.get());
            tx.put(new Company(id, choice.name(), Optional.empty(), Optional.empty()));
            return id;
        });
    }

    PersonId keep(Transaction tx, NewDeal.ContactChoice choice, Optional<CompanyId> company) {
        return choice.known().orElseGet(() -> {
            PersonId id = new PersonId("p-" + ids.get());
            tx.put(new Person(id, company, choice.given(), choice.family(), Optional.empty(), choice.emails(),
                    choice.phones(), Optional.empty(), Optional.empty(), false, false, List.of(), List.of(),
                    Optional.empty()));
            return id;
        });
    }
}
