package app.revenant.work;

import app.revenant.model.ContactAttempt;
import app.revenant.model.NextStep;
import java.util.Optional;

/**
 * Everything that is written when a contact is logged.
 *
 * @param person with whom, known or new; blank is as the attempt says
 * @param nextStep takes the place of the deal's, which becomes a past one
 * @param promise what became of an earlier one
 */
public record Gesture(ContactAttempt attempt, Optional<NewDeal.ContactChoice> person, Optional<NextStep> nextStep,
        Optional<Settled> promise) {
}
