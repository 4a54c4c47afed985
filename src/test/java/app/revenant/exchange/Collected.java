package app.revenant.exchange;

import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Merged;
import app.revenant.model.OwnLetter;
import app.revenant.model.OwnLetterId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.ReviewSession;
import app.revenant.model.Settings;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;
import app.revenant.model.WeeklySnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything taken out of files, kept by id as a store would, and handed out again. */
public final class Collected implements Intake, Holdings, Recorded {

    private final List<Settings> settings = new ArrayList<>();
    private final Map<CompanyId, Company> companies = new LinkedHashMap<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<DealId, DealHistory> deals = new LinkedHashMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final List<WeeklySnapshot> snapshots = new ArrayList<>();
    private final List<ReviewSession> reviews = new ArrayList<>();
    private final Map<OwnLetterId, OwnLetter> letters = new LinkedHashMap<>();
    private final Map<ValueItemId, ValueItem> items = new LinkedHashMap<>();

    @Override
    public void settings(Settings taken) {
        settings.add(taken);
    }

    @Override
    public void company(Company company) {
        companies.put(company.id(), company);
    }

    @Override
    public void person(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public void deal(DealHistory deal) {
        deals.put(deal.id(), deal);
    }

    @Override
    public void merged(Merged each) {
        merged.add(each);
    }

    @Override
    public void apart(Apart each) {
        apart.add(each);
    }

    @Override
    public void snapshot(WeeklySnapshot each) {
        snapshots.add(each);
    }

    @Override
    public void forEachSnapshot(Consumer<WeeklySnapshot> each) {
        snapshots.forEach(each);
    }

    @Override
    public void review(ReviewSession each) {
        reviews.add(each);
    }

    @Override
    public void forEachReview(Consumer<ReviewSession> each) {
        reviews.forEach(each);
    }

    @Override
    public void letter(OwnLetter letter) {
        letters.put(letter.id(), letter);
    }

    @Override
    public void item(ValueItem item) {
        items.put(item.id(), item);
    }

    @Override
    public void forEachLetter(Consumer<OwnLetter> each) {
        letters.values().forEach(each);
    }

    @Override
    public void forEachItem(Consumer<ValueItem> each) {
        items.values().forEach(each);
    }

    @Override
    public void forEachMerged(Consumer<Merged> each) {
        merged.forEach(each);
    }

    @Override
    public void forEachApart(Consumer<Apart> each) {
        apart.forEach(each);
    }

    @Override
    public Optional<Settings> settings() {
        return settings.stream().findFirst();
    }

    @Override
    public void forEachCompany(Consumer<Company> each) {
        companies.values().forEach(each);
    }

    @Override
    public void forEachPerson(Consumer<Person> each) {
        people.values().forEach(each);
    }

    @Override
    public void forEachDeal(Consumer<DealHistory> each) {
        deals.values().forEach(each);
    }

    @Override
    public Optional<Company> company(CompanyId id) {
        return Optional.ofNullable(companies.get(id));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<DealHistory> deal(DealId id) {
        return Optional.ofNullable(deals.get(id));
    }

    @Override
    public boolean stage(String id) {
        return settings().stream().anyMatch(each -> each.kindOf(id).isPresent());
    }

    public List<Company> companies() {
        return List.copyOf(companies.values());
    }

    public List<Person> people() {
        return List.copyOf(people.values());
    }

    public List<DealHistory> deals() {
        return List.copyOf(deals.values());
    }
}
