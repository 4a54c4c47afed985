package app.revenant.work;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.DealId;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Settings;
import app.revenant.review.Options;
import app.revenant.review.Past;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import app.revenant.review.Round;
import app.revenant.review.Rounds;
import app.revenant.review.Since;
import app.revenant.review.Verbs;
import app.revenant.store.Shelf;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads the weekly review: the one under way, what it still holds, the deal it is at. */
public final class Sittings {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Book book;
    private final Shelf shelf;
    private final Ghosts ghosts;
    private final Reviews reviews;

    /** What the store keeps of reviews, at one moment. */
    private record Kept(List<ReviewSession> all, Optional<ReviewSession> underWay, Optional<String> avoided) {

        List<ReviewSession> former() {
            return all.stream().filter(each -> !underWay.equals(Optional.of(each))).toList();
        }
    }

    public Sittings(Book book, Shelf shelf, Ghosts ghosts, Reviews reviews) {
        this.book = book;
        this.shelf = shelf;
        this.ghosts = ghosts;
        this.reviews = reviews;
    }

    public Sitting now() {
        Kept kept = shelf.read(pages -> new Kept(pages.reviews(), pages.review(),
                pages.review().flatMap(each -> pages.avoided(each.id()))));
        Past past = new Past(kept.former());
        Review figures = reviews.today();
        Round round = new Rounds(figures, reviews.listed(), past, ghosts.now()).of(kept.underWay());
        Optional<ReviewCard> card = kept.underWay().flatMap(session -> Sitting.place(session, round)
                .flatMap(deal -> card(session, round, past, deal)));
        return new Sitting(kept.underWay(), past, figures, round, card, kept.avoided(), ghosts.workingTime().zone());
    }

    /** Whether none ended since Monday. */
    public boolean isDue() {
        WorkingTime time = ghosts.workingTime();
        LocalDate monday = time.dayOf(ghosts.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return shelf.read(pages -> pages.reviews()).stream().flatMap(each -> each.ended().stream())
                .noneMatch(ended -> !time.dayOf(ended).isBefore(monday));
    }

    private Optional<ReviewCard> card(ReviewSession session, Round round, Past past, DealId id) {
        Settings settings = book.settings();
        LocalDate today = ghosts.workingTime().dayOf(ghosts.now());
        Options options = new Options(past, settings, today);
        ReviewStep step = session.step();
        Instant otherwise = past.last().map(ReviewSession::started).orElse(session.started().minus(WEEK));
        return ghosts.of(id).map(deal -> {
            Reviewed reviewed = Reviews.reviewed(deal, settings);
            return new ReviewCard(deal, options.of(reviewed, step, round.committed().contains(id)),
                    Since.of(deal.history(), past.last(deal.history()), otherwise), Verbs.of(deal.history(), today),
                    round.corpses().contains(id), session.entry(step, id),
                    settings.pipeline().stream().filter(each -> each.id().equals(deal.deal().stage())).findFirst(), options.nextStage(reviewed));
        });
    }
}
