package app.revenant.exchange;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import java.util.Optional;

/**
 * What the store already has under an id. Tables of other systems know little of a deal: whatever they do not know is
 * kept from here, so that importing again destroys nothing.
 */
public interface Recorded {

    /** A store with nothing in it. */
    Recorded NOTHING = new Recorded() {
        @Override
        public Optional<Company> company(CompanyId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return Optional.empty();
        }

        @Override
        public Optional<DealHistory> deal(DealId id) {
            return Optional.empty();
        }

        @Override
        public boolean stage(String id) {
            return false;
        }
    };

    Optional<Company> company(CompanyId id);

    Optional<Person> person(PersonId id);

    Optional<DealHistory> deal(DealId id);

    /** Whether the seller has this stage. The five shipped ones need no answer. */
    boolean stage(String id);
}
