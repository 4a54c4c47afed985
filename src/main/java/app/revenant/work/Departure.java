package app.revenant.work;

import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody left where they worked. The person stays, with everything logged; the deals stay where they were.
 *
 * @param to where they work now, where one knows
 * @param role what they do there; what they did before does not go with them
 * @param email where they can be written to now, first of their addresses
 */
public record Departure(LocalDate on, Optional<NewDeal.CompanyChoice> to, Optional<String> role, Optional<String> email) {

    void write(Transaction tx, Person was, Newcomers newcomers) {
        was.company().ifPresent(company -> stay(tx, was, company));
        Optional<CompanyId> firm = to.map(choice -> newcomers.keep(tx, choice));
        List<PersonEvent> events = new ArrayList<>(was.events());
        events.add(new PersonEvent(PersonEventKind.LEFT_COMPANY, on, firm));
        List<String> emails = Stream.concat(email.stream(), was.emails().stream()).distinct().toList();
        tx.put(new Person(was.id(), firm, was.given(), was.family(), role, emails, was.phones(), was.language(), was.form(),
                was.consumer(), was.doNotContact(), events, was.absences(), was.note()));
    }

    /** A deal without a company of its own is where its contact works: from now on that is written down. */
    private static void stay(Transaction tx, Person was, CompanyId company) {
        tx.reading().dealsOf(was.id()).stream().flatMap(id -> tx.deal(id).stream()).map(DealHistory::deal)
                .filter(deal -> deal.company().isEmpty())
                .forEach(deal -> tx.update(Amended.of(deal).company(Optional.of(company)).deal()));
    }
}
