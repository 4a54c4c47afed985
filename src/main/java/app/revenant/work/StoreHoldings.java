package app.revenant.work;

import app.revenant.exchange.Holdings;
import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Merged;
import app.revenant.model.OwnLetter;
import app.revenant.model.Person;
import app.revenant.model.ReviewSession;
import app.revenant.model.Settings;
import app.revenant.model.ValueItem;
import app.revenant.model.WeeklySnapshot;
import app.revenant.store.Reading;
import java.util.Optional;
import java.util.function.Consumer;

/** What a store holds, handed out while one reading of it lasts. */
final class StoreHoldings implements Holdings {

    private final Reading reading;
    private final Settings unset;

    /** @param unset the settings that hold while the store has none */
    StoreHoldings(Reading reading, Settings unset) {
        this.reading = reading;
        this.unset = unset;
    }

    @Override
    public Optional<Settings> settings() {
        return reading.settings().or(() -> Optional.of(unset));
    }

    @Override
    public void forEachCompany(Consumer<Company> each) {
        reading.companies().forEach(each);
    }

    @Override
    public void forEachPerson(Consumer<Person> each) {
        reading.people().forEach(each);
    }

    @Override
    public void forEachDeal(Consumer<DealHistory> each) {
        reading.deals(each);
    }

    @Override
    public void forEachMerged(Consumer<Merged> each) {
        reading.merged().forEach(each);
    }

    @Override
    public void forEachApart(Consumer<Apart> each) {
        reading.apart().forEach(each);
    }

    @Override
    public void forEachSnapshot(Consumer<WeeklySnapshot> each) {
        reading.snapshots().forEach(each);
    }

    @Override
    public void forEachReview(Consumer<ReviewSession> each) {
        reading.reviews().forEach(each);
    }

    @Override
    public void forEachLetter(Consumer<OwnLetter> each) {
        reading.ownLetters().forEach(each);
    }

    @Override
    public void forEachItem(Consumer<ValueItem> each) {
        reading.valueItems().forEach(each);
    }
}
