package app.revenant.work;

import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.Intake;
import app.revenant.exchange.RefusedLine;
import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.Merged;
import app.revenant.model.OwnLetter;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.ReviewSession;
import app.revenant.model.Settings;
import app.revenant.model.ValueItem;
import app.revenant.model.WeeklySnapshot;
import app.revenant.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes imported objects into a transaction, and counts what is new, changed or the same. */
final class StoreIntake implements Intake {

    private final Transaction tx;
    private boolean empty;
    private final Progress progress;
    private final Survivors survivors;
    private final List<Merged> merged = new ArrayList<>();
    private final List<Apart> apart = new ArrayList<>();
    private final List<WeeklySnapshot> early = new ArrayList<>();
    private boolean takesSettings;
    private Report.Count companies = Report.Count.NONE;
    private Report.Count people = Report.Count.NONE;
    private Report.Count deals = Report.Count.NONE;

    StoreIntake(Transaction tx, Progress progress) {
        this.tx = tx;
        this.empty = tx.isEmpty();
        this.takesSettings = empty;
        this.progress = progress;
        this.survivors = new Survivors(tx.reading().merged());
    }

    Report report(List<RefusedLine> refused, List<IgnoredFile> ignored, boolean dryRun) {
        return Report.of(companies, people, deals, refused, ignored, dryRun);
    }

    /** Another file follows: by now the store holds something, and its settings are taken. */
    void turnPage() {
        empty = empty && tx.isEmpty();
        takesSettings = takesSettings && empty;
        keepDoubles();
        early.forEach(tx::add);
        early.clear();
    }

    /** The same, leaving the seller's settings alone. */
    StoreIntake withoutSettings() {
        takesSettings = false;
        return this;
    }

    @Override
    public void settings(Settings settings) {
        if (takesSettings) {
            tx.put(settings);
        }
    }

    @Override
    public void company(Company company) {
        if (survivors.of(company.id()).isPresent()) {
            companies = companies.plus(true, true);
            return;
        }
        Optional<Company> known = tx.company(company.id());
        boolean same = known.filter(company::equals).isPresent();
        companies = companies.plus(known.isPresent(), same);
        if (!same) {
            tx.put(company);
        }
    }

    @Override
    public void person(Person read) {
        if (survivors.of(read.id()).isPresent()) {
            people = people.plus(true, true);
            return;
        }
        Person person = survivors.in(read);
        Optional<Person> known = tx.person(person.id());
        boolean same = known.filter(person::equals).isPresent();
        people = people.plus(known.isPresent(), same);
        if (!same) {
            tx.put(person);
        }
    }

    @Override
    public void deal(DealHistory read) {
        DealHistory deal = survivors.in(read);
        Optional<DealHistory> known = empty ? Optional.empty() : tx.deal(deal.id());
        boolean same = known.filter(deal::equals).isPresent();
        deals = deals.plus(known.isPresent(), same);
        if (!same) {
            tx.put(deal);
        }
        progress.at(deals.all());
    }

    @Override
    public void merged(Merged each) {
        merged.add(new Merged(each.party(), each.gone(), survivors.of(each.party(), each.survivor())));
    }

    @Override
    public void apart(Apart each) {
        Apart here = new Apart(each.party(), survivors.of(each.party(), each.one()), survivors.of(each.party(), each.other()));
        if (!here.one().equals(here.other())) {
            apart.add(here);
        }
    }

    /** One that comes before its deal waits for the end of the file. */
    @Override
    public void snapshot(WeeklySnapshot taken) {
        if (tx.reading().has(taken.deal())) {
            tx.add(taken);
        } else {
            early.add(taken);
        }
    }

    @Override
    public void letter(OwnLetter letter) {
        if (!tx.reading().ownLetters().contains(letter)) {
            tx.material().put(letter);
        }
    }

    @Override
    public void review(ReviewSession review) {
        if (!tx.reading().reviews().contains(review)) {
            tx.put(review);
        }
    }

    @Override
    public void item(ValueItem item) {
        if (!tx.reading().valueItems().contains(item)) {
            tx.material().put(item);
        }
    }

    /** At the end of a file, when it is known who is there: whoever is there was not merged here. */
    private void keepDoubles() {
        List<Merged> known = tx.reading().merged();
        merged.stream().filter(each -> !known.contains(each) && !isThere(each.party(), each.gone())).forEach(tx::put);
        List<Apart> said = tx.reading().apart();
        apart.stream().filter(each -> !said.contains(each)).forEach(tx::put);
        merged.clear();
        apart.clear();
    }

    private boolean isThere(Party party, String id) {
        return party == Party.PERSON ? tx.person(new PersonId(id)).isPresent() : tx.company(new CompanyId(id)).isPresent();
    }
}
