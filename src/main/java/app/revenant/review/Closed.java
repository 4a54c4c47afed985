package app.revenant.review;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Reading;
import app.revenant.model.Channel;
import app.revenant.model.CloseReason;
import app.revenant.model.ContactAttempt;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A deal that was let go, in the facts a manager may ask for. Notes are not in it.
 *
 * @param deal as the engine saw it when it was closed
 * @param lastSign the last real sign of the prospect before the closing
 * @param contacts of the seller since then, or since ever where there was no sign; the goodbye is not counted
 * @param channels of those contacts, in the order of their first use
 * @param cause as learnt from the prospect or confirmed by the seller, else as the engine reads it; a hypothesis either way
 * @param evidence for that cause, heaviest first
 */
public record Closed(Reviewed deal, LocalDate on, Optional<Instant> lastSign, int contacts, List<Channel> channels,
        Optional<Cause> cause, List<Evidence> evidence, Replacement replacement) {

    private static final int EVIDENCE = 2;

    /** @param end the instant at which the day of the closing is over */
    static Closed of(Reviewed deal, LocalDate on, Instant end, Replacement replacement) {
        List<ContactAttempt> log = deal.history().attempts().stream().filter(attempt -> attempt.at().isBefore(end))
                .sorted(Comparator.comparing(ContactAttempt::at)).toList();
        Optional<Instant> sign = log.stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .reduce((earlier, later) -> later);
        List<ContactAttempt> since = log.stream().filter(Closed::reachesOut)
                .filter(attempt -> sign.map(attempt.at()::isAfter).orElse(true)).toList();
        Optional<CauseReading> why = why(deal);
        return new Closed(deal, on, sign, since.size(), since.stream().map(ContactAttempt::channel).distinct().toList(),
                why.map(CauseReading::cause).or(() -> revealed(deal)),
                why.map(reading -> reading.supporting().stream().limit(EVIDENCE).toList()).orElse(List.of()), replacement);
    }

    /** What they gave as a reason, where it says more than that there was none. */
    public Optional<CloseReason> reason() {
        return deal.deal().closing().reason()
                .filter(reason -> reason != CloseReason.NO_ANSWER && reason != CloseReason.OTHER);
    }

    /** The day from which one may take up with them again. */
    public Optional<LocalDate> reconnect() {
        return deal.deal().closing().reconnect().filter(day -> day.isAfter(on));
    }

    private static Optional<CauseReading> why(Reviewed deal) {
        Optional<Cause> revealed = revealed(deal);
        if (revealed.isPresent()) {
            return deal.assessment().causes().stream().filter(reading -> reading.cause() == revealed.get()).findFirst();
        }
        return deal.assessment().leading().filter(leading -> deal.assessment().reading() != Reading.NOT_ENOUGH);
    }

    private static Optional<Cause> revealed(Reviewed deal) {
        return deal.deal().closing().revealedCause().map(Cause::numbered);
    }

    private static boolean reachesOut(ContactAttempt attempt) {
        boolean goodbye = attempt.letter().filter(letter -> letter != LetterKind.LAST_CHANCE).isPresent();
        return attempt.isOutbound() && attempt.outcome() != Outcome.BOUNCED && !goodbye;
    }
}
