package app.revenant.work;

import app.revenant.model.Apart;
import app.revenant.model.Change;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
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

    /** The survivor is kept as given; everything of the other is the survivor's from now on. */
    public Change merge(Person survivor, PersonId gone) {
        return ledger.write("undo.merge-people", tx -> {
            person(tx, survivor.id());
            tx.merge(survivor, gone);
        });
    }

    public Change merge(Company survivor, CompanyId gone) {
        return ledger.write("undo.merge-companies", tx -> {
            tx.company(survivor.id()).orElseThrow(() -> new Refusal("store.unknown-company", survivor.id().value()));
            tx.merge(survivor, gone);
        });
    }

    /** They look alike and are not the same: not offered again. */
    public Change tellApart(Apart apart) {
        return ledger.write("undo.tell-apart", tx -> tx.put(apart));
    }

    /** Works elsewhere from that day on. */
    public Change leave(PersonId id, Departure departure) {
        return ledger.write("undo.changed-company", tx -> departure.write(tx, person(tx, id), newcomers));
    }

    /** No letter and no chaser is offered to whoever wants to be left alone; logging stays possible. */
    public Change leaveAlone(PersonId id, boolean wished) {
        return ledger.write(wished ? "undo.leave-alone" : "undo.contact-again", tx -> {
            Person was = person(tx, id);
            tx.put(new Person(id, was.company(), was.given(), was.family(), was.role(), was.emails(), was.phones(), was.language(),
                    was.form(), was.consumer(), wished, was.events(), was.absences(), was.note()));
        });
    }

    private static Person person(Transaction tx, PersonId id) {
        return tx.person(id).orElseThrow(() -> new Refusal("store.unknown-person", id.value()));
    }
}
