package app.revenant.review;

import app.revenant.ghosting.Ghostability;
import app.revenant.ghosting.State;
import app.revenant.model.DealId;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the round of a review: what each step still holds, after what was decided in it. Pure. */
public final class Rounds {

    private static final double LOW = 100.0 / 3;
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final Set<State> LIVE = Set.of(State.ACTIVE, State.WATCH, State.WAITING, State.CONTACT_LOST);

    private final Review review;
    private final List<Reviewed> listed;
    private final Past past;
    private final LocalDate today;
    private final Instant since;

    /** @param listed open and parked deals */
    public Rounds(Review review, List<Reviewed> listed, Past past, Instant now) {
        this.review = review;
        this.listed = listed;
        this.past = past;
        this.today = review.day();
        this.since = past.last().map(ReviewSession::started).orElse(now.minus(TWO_WEEKS));
    }

    /** @param session the review under way; blank before it begins */
    public Round of(Optional<ReviewSession> session) {
        Set<DealId> decided = session.stream().flatMap(each -> each.entries().stream()).filter(each -> each.step().isOfDeals())
                .map(ReviewEntry::deal).collect(Collectors.toSet());
        Predicate<Reviewed> open = deal -> !decided.contains(deal.deal().id());
        Optional<DealId> here = session.filter(each -> each.step() == ReviewStep.FLAGGED || each.step() == ReviewStep.LIVE)
                .flatMap(ReviewSession::place).map(ReviewPlace::deal);
        Set<DealId> due = closeOuts().map(deal -> deal.deal().id()).filter(id -> !here.equals(Optional.of(id))).collect(Collectors.toSet());
        Set<DealId> corpses = listed.stream().filter(past::isCorpse).map(deal -> deal.deal().id()).collect(Collectors.toSet());
        List<Reviewed> flagged = review.decisions().stream().map(Review.Decision::deal)
                .filter(deal -> !due.contains(deal.deal().id())).filter(open)
                .sorted(Comparator.comparing(deal -> !corpses.contains(deal.deal().id()))).toList();
        return new Round(gaps(session), myTurn(session), flagged, live().filter(open).filter(deal -> !due.contains(deal.deal().id()))
                .toList(), closeOuts().filter(open).filter(deal -> due.contains(deal.deal().id())).toList(), corpses, ids(review.committed()));
    }

    private List<Gap> gaps(Optional<ReviewSession> session) {
        Hygiene hygiene = new Hygiene(today, since);
        Set<String> left = session.stream().flatMap(each -> each.of(ReviewStep.HYGIENE).stream())
                .filter(each -> each.verdict() == Verdict.LEFT).flatMap(each -> each.words().stream()).collect(Collectors.toSet());
        return listed.stream().filter(deal -> deal.assessment().state() != State.PARKED).flatMap(deal -> hygiene.of(deal).stream())
                .filter(gap -> !left.contains(gap.name())).sorted(Comparator.comparing(Gap::kind)
                        .thenComparing(Comparator.comparingDouble(Rounds::worth).reversed())).toList();
    }

    private static double worth(Gap gap) {
        return gap.deal().deal().offer().amount().map(amount -> amount.major().doubleValue()).orElse(0.0);
    }

    private List<Reviewed> myTurn(Optional<ReviewSession> session) {
        return review.myTurn().stream().filter(deal -> session.flatMap(each -> each.entry(ReviewStep.MY_TURN, deal.deal().id()))
                .isEmpty()).toList();
    }

    /** Those without a dated step first, then by what is missing. */
    private Stream<Reviewed> live() {
        Set<DealId> undated = ids(review.undated());
        return listed.stream().filter(deal -> LIVE.contains(deal.assessment().state()))
                .filter(deal -> undated.contains(deal.deal().id()) || deal.assessment().state() == State.CONTACT_LOST
                        || index(deal) > LOW || ids(review.committed()).contains(deal.deal().id()))
                .sorted(Comparator.<Reviewed, Boolean>comparing(deal -> !undated.contains(deal.deal().id()))
                        .thenComparing(Comparator.comparingDouble(Rounds::index).reversed()));
    }

    private static double index(Reviewed deal) {
        return deal.assessment().ghostability().map(Ghostability::index).orElse(0.0);
    }

    private Stream<Reviewed> closeOuts() {
        Set<DealId> closing = ids(review.closings());
        return listed.stream().filter(deal -> deal.assessment().state() != State.PARKED)
                .filter(deal -> closing.contains(deal.deal().id()) || !deal.history().drafts().isEmpty());
    }

    private static Set<DealId> ids(List<Reviewed> deals) {
        return deals.stream().map(deal -> deal.deal().id()).collect(Collectors.toSet());
    }
}
