package app.revenant.work;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Settings;
import app.revenant.review.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything at one moment, seen from the first day of a period on. */
record Lookback(Snapshot snapshot, WorkingTime time, Instant now, LocalDate today, LocalDate from) {

    Settings settings() {
        return snapshot.settings();
    }

    Collection<DealHistory> deals() {
        return snapshot.deals();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(today);
    }

    boolean covers(ContactAttempt attempt) {
        return covers(time.dayOf(attempt.at()));
    }

    /** Deals that ended within the period; those without a day of ending only where nothing is left out. */
    List<DealHistory> ended() {
        return deals().stream().filter(history -> history.deal().status().isFinished())
                .filter(history -> history.deal().closing().on().map(this::covers).orElse(from.equals(LocalDate.MIN))).toList();
    }

    /** The end of the day on which a deal ended, or now. */
    Instant end(DealHistory history) {
        return history.deal().closing().on().map(time::endOf).map(over -> over.minusNanos(1))
                .filter(over -> over.isBefore(now)).orElse(now);
    }

    static Chart.Bar bar(Chart.Name name, Share share) {
        boolean any = share.of() > 0;
        return new Chart.Bar(name, share.value(), Optional.of(share.low()).filter(low -> any),
                Optional.of(share.high()).filter(high -> any), Optional.of(share.of()));
    }
}
