package app.revenant.work;

import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewPlace;
import app.revenant.model.Stage;
import app.revenant.model.Verdict;
import app.revenant.review.Option;
import app.revenant.review.Since;
import app.revenant.review.Verbs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One deal on the table of a review.
 *
 * @param options the decisions in the order of their keys
 * @param corpse silent in two reviews and never ended: decide now
 * @param decided what was decided in this review already
 * @param stage where it stands, while the seller has that stage
 * @param nextStage where it would advance to
 */
public record ReviewCard(Assessed deal, List<Option> options, Since since, Verbs verbs, boolean corpse,
        Optional<ReviewEntry> decided, Optional<Stage> stage, Optional<Stage> nextStage) {

    public Optional<Option> option(Verdict verdict) {
        return options.stream().filter(each -> each.verdict() == verdict).findFirst();
    }

    /** The chance still alive to four digits, for what is kept of it. */
    public Optional<Double> alive() {
        return deal.assessment().vitality().map(vitality -> Math.round(vitality.alive() * 10_000) / 10_000.0);
    }

    public ReviewPlace place(Instant since) {
        return new ReviewPlace(deal.id(), since, Optional.of(deal.assessment().state().code()), alive());
    }
}
