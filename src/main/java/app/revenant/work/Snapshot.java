package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Settings;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a seller owns at one moment, in the order of the store. Unchanging; a write makes another one. */
public final class Snapshot {

    private final Settings settings;
    private final Map<CompanyId, Company> companies;
    private final Map<PersonId, Person> people;
    private final Map<DealId, DealHistory> deals;

    Snapshot(Settings settings, List<Company> companies, List<Person> people, Collection<DealHistory> deals) {
        this.settings = settings;
        this.companies = new LinkedHashMap<>();
        companies.forEach(each -> this.companies.put(each.id(), each));
        this.people = new LinkedHashMap<>();
        people.forEach(each -> this.people.put(each.id(), each));
        this.deals = new LinkedHashMap<>();
        deals.forEach(each -> this.deals.put(each.id(), each));
    }

    /** This picture with some deals read again; those that are gone leave it, new ones come last. */
    Snapshot with(Change change, Settings newSettings, List<Company> newCompanies, List<Person> newPeople,
            Map<DealId, DealHistory> reread) {
        Map<DealId, DealHistory> merged = new LinkedHashMap<>(deals);
        for (DealId id : change.deals()) {
            if (reread.containsKey(id)) {
                merged.put(id, reread.get(id));
            } else {
                merged.remove(id);
            }
        }
        return new Snapshot(newSettings, newCompanies, newPeople, merged.values());
    }

    public Settings settings() {
        return settings;
    }

    public Collection<Company> companies() {
        return Collections.unmodifiableCollection(companies.values());
    }

    public Collection<Person> people() {
        return Collections.unmodifiableCollection(people.values());
    }

    public Collection<DealHistory> deals() {
        return Collections.unmodifiableCollection(deals.values());
    }

    public boolean isEmpty() {
        return deals.isEmpty() && companies.isEmpty() && people.isEmpty();
    }

    public Optional<DealHistory> deal(DealId id) {
        return Optional.ofNullable(deals.get(id));
    }

    public Optional<Company> company(CompanyId id) {
        return Optional.ofNullable(companies.get(id));
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Person> contactOf(Deal deal) {
        return deal.contact().flatMap(this::person);
    }

    /** The deal's company, else the one its contact works for. */
    public Optional<Company> companyOf(Deal deal) {
        return deal.company().or(() -> contactOf(deal).flatMap(Person::company)).flatMap(this::company);
    }
}
