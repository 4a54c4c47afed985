package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step on the prospect's own way to a decision.
 *
 * @param who by name, as the seller knows it: a person, a committee
 */
public record DecisionStep(String what, Optional<String> who, Optional<LocalDate> on, boolean done) {

    /** Steps, names and dates are what makes a decision known. */
    public boolean isWhole() {
        return who.isPresent() && on.isPresent();
    }
}
