package app.revenant.review;

import app.revenant.ghosting.Assessment;
import app.revenant.model.Answer;
import app.revenant.model.Company;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.Promise;
import app.revenant.model.StageKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A deal as the review sees it. */
public record Reviewed(DealHistory history, Optional<Company> company, Optional<Person> contact, StageKind stage,
        Assessment assessment) {

    public Deal deal() {
        return history.deal();
    }

    /** P/P₀: how much of the usual chance is left. 1 where nothing stands unanswered, 0 for parked and lost contacts. */
    double remaining() {
        return switch (assessment.state()) {
            case PARKED, CONTACT_LOST -> 0;
            case MY_TURN, WAITING, NEVER_ENGAGED -> 1;
            default -> assessment.vitality().map(vitality -> vitality.alive() / vitality.atRest()).orElse(1.0);
        };
    }

    /** The nearest day still ahead for which they themselves promised something. */
    public Optional<Promise> commitment(LocalDate today) {
        return history.attempts().stream()
                .filter(attempt -> attempt.answer().filter(Answer.DATED::equals).isPresent() && attempt.outcome() != Outcome.BOUNCED)
                .map(ContactAttempt::commitment).flatMap(Optional::stream)
                .filter(promise -> !promise.kept().orElse(false))
                .filter(promise -> promise.due().filter(day -> !day.isBefore(today)).isPresent())
                .min(Comparator.comparing(promise -> promise.due().orElse(LocalDate.MAX)));
    }

    public double alive() {
        return assessment.vitality().map(vitality -> vitality.alive()).orElse(1.0);
    }
}
