package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.State;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.review.Ghosted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Deals that fell silent, as the engine would have seen them then. */
final class GhostedDeals {

    private final Ghosts ghosts;
    private final Lookback past;

    GhostedDeals(Ghosts ghosts, Lookback past) {
        this.ghosts = ghosts;
        this.past = past;
    }

    /** Those that ended without an answer, as they stood on their last day: what came later explains nothing. */
    List<Ghosted> among(Collection<DealHistory> deals) {
        return deals.stream().filter(history -> Ghosted.is(history, past.time())).map(this::asItEnded).toList();
    }

    private Ghosted asItEnded(DealHistory history) {
        Assessment then = ghosts.asOf(history, past.end(history));
        return new Ghosted(history, then.state(), then.causes());
    }

    /**
     * Working days from the first day on which a deal stood in GHOST to the one on which it was let go. Empty where it was
     * won, or did not stand there in the end.
     */
    OptionalDouble daysToDecide(DealHistory history) {
        Instant end = past.end(history);
        Optional<Instant> sign = history.attempts().stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .filter(at -> at.isBefore(end)).max(Instant::compareTo);
        if (history.deal().status() == DealStatus.WON || sign.isEmpty() || !isGhost(history, end)) {
            return OptionalDouble.empty();
        }
        LocalDate last = past.time().dayOf(end);
        LocalDate first = firstGhostDay(history, past.time().dayOf(sign.get()), last);
        return OptionalDouble.of(past.time().position(past.time().startOf(last)) - past.time().position(past.time().startOf(first)));
    }

    /** A silence only grows, so the first day is found by halving. */
    private LocalDate firstGhostDay(DealHistory history, LocalDate alive, LocalDate ghost) {
        LocalDate before = alive;
        LocalDate first = ghost;
        while (before.plusDays(1).isBefore(first)) {
            LocalDate middle = LocalDate.ofEpochDay((before.toEpochDay() + first.toEpochDay()) / 2);
            if (isGhost(history, past.time().endOf(middle).minusNanos(1))) {
                first = middle;
            } else {
                before = middle;
            }
        }
        return first;
    }

    private boolean isGhost(DealHistory history, Instant then) {
        return ghosts.asOf(history, then).state().compareTo(State.GHOST) >= 0;
    }
}
