package app.revenant.work;

import app.revenant.ghosting.WorkingTime;
import app.revenant.review.Habit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the seller's own log teaches, in figures. Reads everything there is, so it belongs in the background. */
public final class Insights {

    private final Book book;
    private final Ghosts ghosts;
    private final Snapshots snapshots;

    public Insights(Book book, Ghosts ghosts, Snapshots snapshots) {
        this.book = book;
        this.ghosts = ghosts;
        this.snapshots = snapshots;
    }

    /** One chart a topic, in the order of {@link Topic}; those without a case too. */
    public List<Chart> of(Period period) {
        Lookback past = back(period);
        GhostedDeals ghosted = new GhostedDeals(ghosts, past);
        List<Assessed> listed = ghosts.listed();
        List<Chart> charts = new ArrayList<>(new GhostedCharts(past, ghosted.among(past.ended())).all());
        charts.add(new ReplyChart(past, ghosts).draw());
        charts.addAll(new RateCharts(past, listed).all());
        charts.addAll(new ForesightCharts(past, snapshots.all()).all());
        charts.addAll(new HabitCharts(past, ghosted, listed).all());
        return List.copyOf(charts);
    }

    /** What to do differently, out of all there ever was; blank while too few deals went silent or no cause stands out. */
    public Optional<Habit> habit() {
        Lookback past = back(Period.ALL);
        return Habit.of(new GhostedDeals(ghosts, past).among(past.deals()));
    }

    private Lookback back(Period period) {
        WorkingTime time = ghosts.workingTime();
        Instant now = ghosts.now();
        LocalDate today = time.dayOf(now);
        return new Lookback(book.snapshot(), time, now, today, period.from(today));
    }
}
