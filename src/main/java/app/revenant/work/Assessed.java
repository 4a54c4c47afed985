package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.model.Company;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import java.util.Optional;

/** A listed deal with the people around it and what the engine says of it. */
public record Assessed(DealHistory history, Optional<Company> company, Optional<Person> contact,
        Assessment assessment) {

    public Deal deal() {
        return history.deal();
    }

    public DealId id() {
        return history.id();
    }

    /** The company's name, else the contact's, else the title: what the seller calls the deal. */
    public String name() {
        return company.map(Company::name).or(() -> contact.map(Person::fullName)).orElse(deal().title());
    }
}
