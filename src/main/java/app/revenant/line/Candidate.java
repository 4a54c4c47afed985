package app.revenant.line;

import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or a firm a line may name, with one deal it can be about.
 *
 * @param contact whether that person is the deal's contact
 * @param name of the person; empty where a firm alone is known
 * @param title of the deal; tells several deals of one person apart
 */
public record Candidate(Optional<DealId> deal, Optional<PersonId> person, boolean contact, String name, String company,
        String title, List<String> emails) {

    public Candidate {
        emails = List.copyOf(emails);
    }
}
