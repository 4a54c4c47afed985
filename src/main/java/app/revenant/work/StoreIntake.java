package app.revenant.work;

import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.Intake;
import app.revenant.exchange.RefusedLine;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import app.revenant.store.Transaction;
import java.util.List;
import java.util.Optional;

/** Takes imported objects into a transaction, and counts what is new, changed or the same. */
final class StoreIntake implements Intake {

    private final Transaction tx;
    private boolean empty;
    private final Progress progress;
    private boolean takesSettings;
    private Report.Count companies = Report.Count.NONE;
    private Report.Count people = Report.Count.NONE;
    private Report.Count deals = Report.Count.NONE;

    StoreIntake(Transaction tx, Progress progress) {
        this.tx = tx;
        this.empty = tx.isEmpty();
        this.takesSettings = empty;
        this.progress = progress;
    }

    Report report(List<RefusedLine> refused, List<IgnoredFile> ignored, boolean dryRun) {
        return Report.of(companies, people, deals, refused, ignored, dryRun);
    }

    /** Another file follows: by now the store holds something, and its settings are taken. */
    void turnPage() {
        empty = empty && tx.isEmpty();
        takesSettings = takesSettings && empty;
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
        Optional<Company> known = tx.company(company.id());
        boolean same = known.filter(company::equals).isPresent();
        companies = companies.plus(known.isPresent(), same);
        if (!same) {
            tx.put(company);
        }
    }

    @Override
    public void person(Person person) {
        Optional<Person> known = tx.person(person.id());
        boolean same = known.filter(person::equals).isPresent();
        people = people.plus(known.isPresent(), same);
        if (!same) {
            tx.put(person);
        }
    }

    @Override
    public void deal(DealHistory deal) {
        Optional<DealHistory> known = empty ? Optional.empty() : tx.deal(deal.id());
        boolean same = known.filter(deal::equals).isPresent();
        deals = deals.plus(known.isPresent(), same);
        if (!same) {
            tx.put(deal);
        }
        progress.at(deals.all());
    }
}
