package app.revenant.work;

import app.revenant.model.Person;
import app.revenant.model.Phone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in the list of all.
 *
 * @param name what they are called: their name, else an address or a number
 * @param company the name of where they work, or empty
 * @param lastSign the day of their last real sign
 * @param eraseOn the day their data is to be erased on
 */
public record PersonLine(Person person, String name, String company, Optional<LocalDate> lastSign, Optional<LocalDate> eraseOn) {

    /** What a person is called; empty where nothing of them is known. */
    public static String name(Person person) {
        return Stream.of(Stream.of(person.fullName()), person.emails().stream(), person.phones().stream().map(Phone::number))
                .flatMap(all -> all).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    public boolean isToErase(LocalDate today) {
        return eraseOn.filter(day -> !day.isAfter(today)).isPresent();
    }
}
