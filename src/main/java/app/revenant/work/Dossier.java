package app.revenant.work;

import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person, or a company with its people, and everything that went on with them.
 *
 * @param person blank where it is about a company
 * @param company where the person works, or what it is about
 * @param people who work there, where it is about a company
 * @param deals the open ones first, then the newest
 * @param contacts the latest first
 */
public record Dossier(Optional<Person> person, Optional<Company> company, List<Person> people, List<DealHistory> deals,
        List<Contact> contacts, Trace trace, Optional<LocalDate> eraseOn, LocalDate today, ZoneId zone) {

    /** One line of a log, and the deal it is in. */
    public record Contact(Deal deal, ContactAttempt attempt) {

        static final Comparator<Contact> LATEST_FIRST = Comparator.comparing((Contact each) -> each.attempt().at()).reversed();
    }
}
