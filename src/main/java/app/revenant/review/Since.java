package app.revenant.review;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.ReviewEntry;
import app.revenant.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What changed about a deal since it was last reviewed.
 *
 * @param attempts the seller's own since then
 * @param answers signs of life since then
 * @param last what was decided then; blank where it was never reviewed
 * @param done whether that was done; blank where there was nothing to do
 */
public record Since(List<ContactAttempt> attempts, int answers, Optional<ReviewEntry> last, Optional<Boolean> done) {

    /** @param otherwise since when to count where it was never reviewed */
    public static Since of(DealHistory deal, Optional<ReviewEntry> last, Instant otherwise) {
        Instant from = last.map(ReviewEntry::at).orElse(otherwise);
        List<ContactAttempt> later = deal.attempts().stream().filter(each -> each.at().isAfter(from)).toList();
        List<ContactAttempt> own = later.stream().filter(ContactAttempt::isOutbound).toList();
        int answers = (int) later.stream().filter(ContactAttempt::isSignOfLife).count();
        return new Since(own, answers, last, last.flatMap(entry -> done(entry, !later.isEmpty())));
    }

    /** What was to be done is done by a contact; the other decisions did themselves what they said. */
    private static Optional<Boolean> done(ReviewEntry last, boolean contact) {
        if (last.verdict() == Verdict.WATCH || last.verdict() == Verdict.LEFT) {
            return Optional.empty();
        }
        boolean task = last.verdict() == Verdict.FIX_STEP || last.verdict() == Verdict.ASK || last.verdict() == Verdict.DATED;
        return Optional.of(!task || contact);
    }

    /** The chance still alive then, where there was one. */
    public Optional<Double> aliveBefore() {
        return last.flatMap(ReviewEntry::alive);
    }
}
