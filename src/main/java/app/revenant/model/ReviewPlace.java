package app.revenant.model;

import java.time.Instant;
import java.util.Optional;

/** The deal a review is at, since when, and how it stood when one came to it. */
public record ReviewPlace(DealId deal, Instant since, Optional<String> state, Optional<Double> alive) {

    public ReviewEntry decided(ReviewStep step, Verdict verdict) {
        return new ReviewEntry(step, deal, since, state, alive, verdict, Optional.empty(), Optional.empty());
    }
}
