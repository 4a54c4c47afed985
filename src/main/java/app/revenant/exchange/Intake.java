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

/**
 * Takes what a file holds, one object as soon as it is complete, in the order of the file.
 *
 * <p>An object may refer to one that comes later in the file; that every reference holds is known only when reading has
 * returned. After a {@link app.revenant.model.Refusal} whatever was taken means nothing: undo all of it.
 */
public interface Intake {

    void settings(Settings settings);

    void company(Company company);

    void person(Person person);

    void deal(DealHistory deal);

    /** Tables know of none. */
    default void merged(Merged merged) {
    }

    default void apart(Apart apart) {
    }

    default void snapshot(WeeklySnapshot snapshot) {
    }

    default void review(ReviewSession review) {
    }

    default void letter(OwnLetter letter) {
    }

    default void item(ValueItem item) {
    }
}
