package app.revenant.work;

import app.revenant.model.DealId;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.review.Past;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import app.revenant.review.Round;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A weekly review as it stands at one moment.
 *
 * @param session the one under way
 * @param past the ones before it
 * @param figures what a page of the week says
 * @param card the deal it is at
 * @param avoided the answer to the private question, for the seller's eyes alone
 */
public record Sitting(Optional<ReviewSession> session, Past past, Review figures, Round round, Optional<ReviewCard> card,
        Optional<String> avoided, ZoneId zone) {

    public LocalDate today() {
        return figures.day();
    }

    public ReviewStep step() {
        return session.map(ReviewSession::step).orElse(ReviewStep.HYGIENE);
    }

    /** The deals of a step: decided ones in the order in which they were, then those to come. */
    public List<DealId> lineUp(ReviewStep step) {
        return lineUp(session, round, step);
    }

    static List<DealId> lineUp(Optional<ReviewSession> session, Round round, ReviewStep step) {
        return Stream.concat(session.stream().flatMap(each -> each.of(step).stream()).map(ReviewEntry::deal),
                round.of(step).stream().map(Reviewed::deal).map(deal -> deal.id())).distinct().toList();
    }

    /** The deal one was at, while it is still in the line, else the next one to decide. */
    static Optional<DealId> place(ReviewSession session, Round round) {
        List<DealId> line = lineUp(Optional.of(session), round, session.step());
        return session.place().map(ReviewPlace::deal).filter(line::contains)
                .or(() -> round.of(session.step()).stream().findFirst().map(each -> each.deal().id()))
                .filter(any -> session.step().isOfDeals());
    }

    /** All deals that are decided one by one, and which of them this is, from 1. */
    public int number() {
        int before = Stream.of(ReviewStep.FLAGGED, ReviewStep.LIVE, ReviewStep.CLOSE_OUTS).filter(each -> each.compareTo(step()) < 0)
                .mapToInt(each -> lineUp(each).size()).sum();
        return before + card.map(each -> lineUp(step()).indexOf(each.deal().id()) + 1).orElse(0);
    }

    public int deals() {
        return Stream.of(ReviewStep.FLAGGED, ReviewStep.LIVE, ReviewStep.CLOSE_OUTS).mapToInt(each -> lineUp(each).size()).sum();
    }
}
