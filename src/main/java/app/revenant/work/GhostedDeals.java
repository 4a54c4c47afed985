package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.DealHistory;
import app.revenant.review.Ghosted;
import java.time.Instant;
import java.util.List;

/** Deals that ended without an answer, as they stood on their last day. */
final class GhostedDeals {

    private final Book book;
    private final Ghosts ghosts;

    GhostedDeals(Book book, Ghosts ghosts) {
        this.book = book;
        this.ghosts = ghosts;
    }

    List<Ghosted> all() {
        WorkingTime time = ghosts.workingTime();
        return book.snapshot().deals().stream().filter(history -> Ghosted.is(history, time)).map(this::asItEnded).toList();
    }

    /** What came after the closing explains nothing. */
    private Ghosted asItEnded(DealHistory history) {
        Instant now = ghosts.now();
        Instant end = history.deal().closing().on().map(ghosts.workingTime()::endOf).map(over -> over.minusNanos(1))
                .filter(over -> over.isBefore(now)).orElse(now);
        Assessment then = ghosts.asOf(history, end);
        return new Ghosted(history, then.state(), then.causes());
    }
}
