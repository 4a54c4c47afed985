package app.revenant.work;

import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Decision;
import app.revenant.model.Merged;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonId;
import app.revenant.model.Stakeholder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an id means that was merged into another: what a file says of it is said of the survivor. */
final class Survivors {

    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, CompanyId> companies = new HashMap<>();

    Survivors(List<Merged> merged) {
        for (Merged each : merged) {
            if (each.party() == Party.PERSON) {
                people.put(each.gone(), new PersonId(each.survivor()));
            } else {
                companies.put(each.gone(), new CompanyId(each.survivor()));
            }
        }
    }

    Optional<PersonId> of(PersonId gone) {
        return Optional.ofNullable(people.get(gone.value()));
    }

    Optional<CompanyId> of(CompanyId gone) {
        return Optional.ofNullable(companies.get(gone.value()));
    }

    /** Who is meant by an id: itself, where it was never merged. */
    String of(Party party, String id) {
        return party == Party.PERSON ? of(new PersonId(id)).map(PersonId::value).orElse(id)
                : of(new CompanyId(id)).map(CompanyId::value).orElse(id);
    }

    Person in(Person person) {
        if (companies.isEmpty()) {
            return person;
        }
        List<PersonEvent> events = person.events().stream()
                .map(each -> new PersonEvent(each.kind(), each.on(), company(each.company()))).toList();
        return new Person(person.id(), company(person.company()), person.given(), person.family(), person.role(), person.emails(),
                person.phones(), person.language(), person.form(), person.consumer(), person.doNotContact(), events,
                person.absences(), person.note());
    }

    DealHistory in(DealHistory history) {
        if (companies.isEmpty() && people.isEmpty()) {
            return history;
        }
        Deal deal = Amended.of(history.deal()).company(company(history.deal().company())).contact(person(history.deal().contact())).deal();
        return new DealHistory(deal, history.facts(), history.stages(), history.attempts().stream().map(this::in).toList(),
                history.alertAnswers(), history.drafts(), history.pastSteps(), in(history.decision()), history.disagreements());
    }

    private Decision in(Decision decision) {
        Decision now = decision;
        for (Stakeholder each : decision.people()) {
            Optional<PersonId> survivor = of(each.person());
            now = survivor.isPresent() ? now.merged(each.person(), survivor.get()) : now;
        }
        return now;
    }

    private ContactAttempt in(ContactAttempt attempt) {
        return attempt.person().flatMap(this::of).map(person -> Addressee.to(attempt, person)).orElse(attempt);
    }

    private Optional<PersonId> person(Optional<PersonId> named) {
        return named.map(id -> of(id).orElse(id));
    }

    private Optional<CompanyId> company(Optional<CompanyId> named) {
        return named.map(id -> of(id).orElse(id));
    }
}
