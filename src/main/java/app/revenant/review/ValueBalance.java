package app.revenant.review;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Outcome;
import app.revenant.model.Value;
import java.util.Collection;
import java.util.function.Predicate;

/** How many of the seller's messages brought the prospect something: mails, texts, voicemails; closing letters are none. */
public final class ValueBalance {

    private ValueBalance() {
    }

    public static Share of(Collection<DealHistory> deals, Predicate<ContactAttempt> counted) {
        return deals.stream().flatMap(history -> history.attempts().stream()).filter(ValueBalance::isMessage).filter(counted)
                .map(attempt -> Share.NONE.plus(attempt.value().filter(value -> value != Value.NONE).isPresent()))
                .reduce(Share.NONE, Share::plus);
    }

    private static boolean isMessage(ContactAttempt attempt) {
        return attempt.isOutbound() && attempt.letter().isEmpty()
                && (attempt.outcome() == Outcome.SENT || attempt.outcome() == Outcome.VOICEMAIL);
    }
}
