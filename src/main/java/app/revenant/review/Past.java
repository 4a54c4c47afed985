package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.Coded;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewSession;
import app.revenant.model.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What former reviews said of deals. Pure. */
public final class Past {

    private static final int SEEN_BEFORE = 2;

    private final List<ReviewSession> former;

    /** @param former the reviews before the present one, in any order */
    public Past(List<ReviewSession> former) {
        this.former = former.stream().sorted(Comparator.comparing(ReviewSession::started)).toList();
    }

    public Optional<ReviewSession> last() {
        return former.stream().reduce((one, later) -> later);
    }

    /** What was decided about a deal the last time it was decided. */
    public Optional<ReviewEntry> last(DealHistory deal) {
        return decisions(deal).reduce((one, later) -> later);
    }

    /** Whether it was passed over in the last review: not twice running. */
    boolean watchedLast(DealHistory deal) {
        return last().flatMap(review -> review.decision(deal.id())).filter(entry -> entry.verdict() == Verdict.WATCH).isPresent();
    }

    /** Gone silent for good, seen so in two reviews of this silence, and nobody ended it. */
    public boolean isCorpse(Reviewed deal) {
        return isSilent(deal.assessment().state()) && seenSilent(deal.history()) >= SEEN_BEFORE;
    }

    private int seenSilent(DealHistory deal) {
        Instant alive = deal.attempts().stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .max(Comparator.naturalOrder()).orElse(Instant.MIN);
        int seen = 0;
        for (ReviewEntry entry : decisions(deal).filter(each -> each.at().isAfter(alive)).toList()) {
            boolean silent = entry.state().flatMap(code -> Coded.find(State.class, code)).filter(Past::isSilent).isPresent();
            seen = entry.verdict().isOfTheLastThree() ? 0 : seen + (silent ? 1 : 0);
        }
        return seen;
    }

    private Stream<ReviewEntry> decisions(DealHistory deal) {
        return former.stream().flatMap(review -> review.decision(deal.id()).stream());
    }

    private static boolean isSilent(State state) {
        return state == State.GHOST || state == State.CLOSE;
    }
}
