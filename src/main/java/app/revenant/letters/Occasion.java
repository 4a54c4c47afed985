package app.revenant.letters;

import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For whom and when a letter is written.
 *
 * @param deal blank for a letter to somebody one has no deal with
 * @param today the local date of the settings' zone
 * @param closeDate the fifth working day from today, counted by the caller
 */
public record Occasion(
        Optional<DealHistory> deal,
        Optional<Person> contact,
        Settings settings,
        LocalDate today,
        LocalDate closeDate) {

    public Voice voice() {
        return Voice.of(contact, settings);
    }
}
