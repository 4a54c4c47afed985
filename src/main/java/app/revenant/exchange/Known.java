package app.revenant.exchange;

import app.revenant.model.AttemptId;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DraftId;
import app.revenant.model.PersonId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file may refer to without holding it: objects already in the store, and the vocabularies of other rooms.
 *
 * <p>Questions are asked while objects are handed to the {@link Intake}; answers may be live or of before the import.
 */
public interface Known {

    /** A store with nothing in it: a file must then stand on its own. */
    Known EMPTY = new Known() {
        @Override
        public boolean takesSettings() {
            return true;
        }

        @Override
        public boolean company(CompanyId id) {
            return false;
        }

        @Override
        public boolean person(PersonId id) {
            return false;
        }

        @Override
        public Optional<DealId> ownerOfAttempt(AttemptId id) {
            return Optional.empty();
        }

        @Override
        public Optional<DealId> ownerOfDraft(DraftId id) {
            return Optional.empty();
        }

        @Override
        public boolean stage(String id) {
            return false;
        }
    };

    /** Only an empty store takes the settings of a file; then its stages count, else those of the store do. */
    boolean takesSettings();

    boolean company(CompanyId id);

    boolean person(PersonId id);

    Optional<DealId> ownerOfAttempt(AttemptId id);

    Optional<DealId> ownerOfDraft(DraftId id);

    /** Whether the seller has this stage. The five shipped ones need no answer. */
    boolean stage(String id);

    /** Whether the store has this deal: a snapshot or a review may speak of it. */
    default boolean deal(DealId id) {
        return false;
    }

    /** Whether the silence model has this signal with this outcome. */
    default boolean signal(String signal, String outcome) {
        return true;
    }

    /** Whether the public holidays of a country can be told; the code is of two capitals. */
    default boolean country(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }
}
