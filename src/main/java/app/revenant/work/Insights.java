package app.revenant.work;

import app.revenant.review.Habit;
import java.util.Optional;

/** What the seller's own log teaches, in figures. Reads everything there is, so it belongs in the background. */
public final class Insights {

    private final GhostedDeals ghosted;

    public Insights(Book book, Ghosts ghosts) {
        this.ghosted = new GhostedDeals(book, ghosts);
    }

    /** What to do differently; blank while too few deals went silent or no cause stands out. */
    public Optional<Habit> habit() {
        return Habit.of(ghosted.all());
    }
}
