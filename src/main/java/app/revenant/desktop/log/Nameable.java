package app.revenant.desktop.log;

import app.revenant.line.Candidate;
import app.revenant.line.Names;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.work.Assessed;
import app.revenant.work.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who a line can name: the contacts of listed deals, their colleagues, and people without a deal. */
final class Nameable {

    private final Snapshot all;
    private final Map<CompanyId, List<Person>> colleagues = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<PersonId> placed = new HashSet<>();

    private Nameable(Snapshot all) {
        this.all = all;
        all.people().forEach(person -> person.company().ifPresent(firm -> colleagues.computeIfAbsent(firm, any -> new ArrayList<>()).add(person)));
    }

    static Names of(Snapshot all, List<Assessed> deals) {
        Nameable people = new Nameable(all);
        deals.forEach(people::add);
        all.people().stream().filter(person -> !people.placed.contains(person.id())).forEach(person ->
                people.add(Optional.empty(), Optional.of(person), person.company().flatMap(all::company)));
        return new Names(people.candidates);
    }

    private void add(Assessed deal) {
        add(Optional.of(deal), deal.contact(), deal.company());
        deal.company().map(Company::id).map(firm -> colleagues.getOrDefault(firm, List.of())).orElse(List.of()).stream()
                .filter(person -> !deal.contact().equals(Optional.of(person)))
                .forEach(person -> add(Optional.of(deal), Optional.of(person), deal.company()));
    }

    private void add(Optional<Assessed> deal, Optional<Person> person, Optional<Company> firm) {
        boolean contact = deal.isPresent() && deal.get().contact().equals(person);
        person.map(Person::id).ifPresent(placed::add);
        candidates.add(new Candidate(deal.map(Assessed::id), person.map(Person::id), contact, person.map(Person::fullName).orElse(""),
                firm.map(Company::name).orElse(""), deal.map(each -> each.deal().title()).orElse(""), person.map(Person::emails).orElse(List.of())));
    }
}
