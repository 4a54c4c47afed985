package app.revenant.review;

import app.revenant.model.DealId;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Verdict;
import app.revenant.sample.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reviews of former weeks, one a week, in which one deal was decided. */
final class FormerReviews {

    private final List<ReviewSession> all = new ArrayList<>();

    /** So many weeks ago the deal stood so and this was decided. */
    FormerReviews week(int ago, String deal, String state, Verdict verdict) {
        Instant at = When.NOW.minus(Duration.ofDays(7L * ago));
        all.add(ReviewSession.begun(new ReviewId("r" + ago), LocalDate.ofInstant(at, When.PARIS), at).ended(Optional.of(at))
                .with(new ReviewEntry(ReviewStep.FLAGGED, new DealId(deal), at, Optional.of(state), Optional.of(0.5), verdict,
                        Optional.empty(), Optional.empty())));
        return this;
    }

    FormerReviews emptyWeek(int ago) {
        Instant at = When.NOW.minus(Duration.ofDays(7L * ago));
        all.add(ReviewSession.begun(new ReviewId("r" + ago), LocalDate.ofInstant(at, When.PARIS), at));
        return this;
    }

    Past past() {
        return new Past(all);
    }
}
