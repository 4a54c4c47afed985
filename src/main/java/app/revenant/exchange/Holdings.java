package app.revenant.exchange;

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
import java.util.Optional;
import java.util.function.Consumer;

/** Everything a seller owns, handed out one object at a time in the order of the store. */
public interface Holdings {

    Optional<Settings> settings();

    void forEachCompany(Consumer<Company> each);

    void forEachPerson(Consumer<Person> each);

    void forEachDeal(Consumer<DealHistory> each);

    void forEachMerged(Consumer<Merged> each);

    void forEachApart(Consumer<Apart> each);

    void forEachSnapshot(Consumer<WeeklySnapshot> each);

    /** Tables know of none. */
    default void forEachReview(Consumer<ReviewSession> each) {
    }

    default void forEachLetter(Consumer<OwnLetter> each) {
    }

    default void forEachItem(Consumer<ValueItem> each) {
    }
}
