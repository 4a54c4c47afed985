package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.Answer;
import app.revenant.model.Coded;
import app.revenant.model.ContactAttempt;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one may honestly say ahead of an open deal: they gave a date, they talk, nobody can see, or it is not in play (parked,
 * contact lost, no answer ever, a clear no).
 */
public enum Outlook implements Coded {
    COMMITTED, LIKELY, NO_VISIBILITY, ASIDE;

    static Outlook of(Reviewed deal, LocalDate today) {
        State state = deal.assessment().state();
        if (state.isFlagged()) {
            return NO_VISIBILITY;
        }
        if (state.compareTo(State.NEVER_ENGAGED) <= 0 || saidNo(deal)) {
            return ASIDE;
        }
        return deal.commitment(today).isPresent() ? COMMITTED : LIKELY;
    }

    private static boolean saidNo(Reviewed deal) {
        return deal.history().attempts().stream().filter(ContactAttempt::isSignOfLife)
                .max(Comparator.comparing(ContactAttempt::at)).flatMap(ContactAttempt::answer)
                .filter(Answer.NO::equals).isPresent();
    }
}
