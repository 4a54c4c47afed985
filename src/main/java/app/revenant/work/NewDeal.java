package app.revenant.work;

import app.revenant.model.CompanyId;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Origin;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the seller knows when a deal begins. */
public record NewDeal(String title, Optional<CompanyChoice> company, Optional<ContactChoice> contact, String stage,
        Optional<Origin> origin, Optional<Money> amount, Optional<LocalDate> expectedClose,
        Optional<NextStep> nextStep) {

    /** A company that is known, or the name of a new one. */
    public record CompanyChoice(Optional<CompanyId> known, String name) {
    }

    /** A person who is known, or what is known of a new one. */
    public record ContactChoice(Optional<PersonId> known, Optional<String> given, Optional<String> family,
            List<String> emails, List<Phone> phones) {

        public ContactChoice {
            emails = List.copyOf(emails);
            phones = List.copyOf(phones);
        }
    }
}
