package app.revenant.work;

import app.revenant.model.ContactAttempt;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import java.util.Optional;

/**
 * Everything that is written when a contact is logged.
 *
 * @param person with whom, known or new; blank is as the attempt says
 * @param nextStep takes the place of the deal's, which becomes a past one
 * @param promise what became of an earlier one
 * @param amount becomes the deal's, where the seller said so
 */
public record Gesture(ContactAttempt attempt, Optional<NewDeal.ContactChoice> person, Optional<NextStep> nextStep,
        Optional<Settled> promise, Optional<Money> amount) {

    public Gesture(ContactAttempt attempt, Optional<NewDeal.ContactChoice> person, Optional<NextStep> nextStep, Optional<Settled> promise) {
        this(attempt, person, nextStep, promise, Optional.empty());
    }
}
