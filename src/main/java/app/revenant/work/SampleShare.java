package app.revenant.work;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Id;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonId;
import app.revenant.model.Stakeholder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a store is sample and nothing else: the seller's own deals and people refer to none of it. */
record SampleShare(List<DealId> deals, List<PersonId> people, List<CompanyId> companies) {

    private static final String MARK = "sample:";

    static SampleShare of(Snapshot all) {
        List<DealHistory> own = all.deals().stream().filter(deal -> !isMarked(deal.id())).toList();
        Set<PersonId> named = own.stream().flatMap(SampleShare::people).collect(Collectors.toSet());
        Predicate<Person> leaves = person -> isMarked(person.id()) && !named.contains(person.id());
        Set<CompanyId> employers = Stream.concat(own.stream().flatMap(deal -> deal.deal().company().stream()),
                all.people().stream().filter(leaves.negate()).flatMap(SampleShare::companies)).collect(Collectors.toSet());
        return new SampleShare(
                all.deals().stream().map(DealHistory::id).filter(SampleShare::isMarked).toList(),
                all.people().stream().filter(leaves).map(Person::id).toList(),
                all.companies().stream().map(Company::id)
                        .filter(id -> isMarked(id) && !employers.contains(id)).toList());
    }

    static boolean isMarked(Id id) {
        return id.value().startsWith(MARK);
    }

    private static Stream<PersonId> people(DealHistory own) {
        return Stream.of(own.deal().contact().stream(),
                own.attempts().stream().map(ContactAttempt::person).flatMap(Optional::stream),
                own.decision().people().stream().map(Stakeholder::person)).flatMap(all -> all);
    }

    private static Stream<CompanyId> companies(Person person) {
        return Stream.concat(person.company().stream(),
                person.events().stream().map(PersonEvent::company).flatMap(Optional::stream));
    }
}
