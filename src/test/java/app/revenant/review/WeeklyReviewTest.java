package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.State;
import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import app.revenant.model.StepKind;
import app.revenant.sample.ADeal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one page of a week says, and in what order. */
class WeeklyReviewTest {

    private static ADeal named(String id) {
        return aDeal().named(id, "Affaire " + id);
    }

    private static ADeal quiet(String id) {
        return named(id).silentFor(12).wrote(ago(10));
    }

    private static List<String> ids(List<Reviewed> deals) {
        return deals.stream().map(deal -> deal.deal().id().value()).toList();
    }

    private static Review reviewOf(ADeal... deals) {
        Pipeline pipeline = new Pipeline();
        for (ADeal deal : deals) {
            pipeline.open(deal);
        }
        return pipeline.written();
    }

    @Test
    void theLargestValueAtRiskIsDecidedFirst() {
        Review review = reviewOf(quiet("small").worth(100, "EUR"), quiet("none"), named("large").silentFor(3)
                .worth(9000, "EUR"),
                quiet("big").worth(900, "EUR"));
        assertThat(review.decisions()).extracting(decision -> decision.deal().deal().id().value())
                .containsExactly("big", "small", "none");
        assertThat(review.decisions().get(2).valueAtRisk()).isZero();
        Reviewed big = review.decisions().get(0).deal();
        assertThat(review.decisions().get(0).valueAtRisk()).isCloseTo(900 * 0.25 * (1 - big.alive()), within(1e-9));
    }

    @Test
    void aDealAtALaterStageRisksMore() {
        Review review = reviewOf(quiet("early").at(StageKind.DISCOVERY).worth(900, "EUR"),
                quiet("late").at(StageKind.NEGOTIATION).worth(900, "EUR"));
        assertThat(review.decisions()).extracting(decision -> decision.deal().deal().id().value())
                .containsExactly("late", "early");
    }

    @Test
    void whatTheSellerHidIsDecidedAllTheSame() {
        Review review = reviewOf(quiet("d").snoozed(ago(1), tomorrow()));
        assertThat(review.decisions()).hasSize(1);
        assertThat(review.decisions().get(0).deal().assessment().hidden()).isTrue();
    }

    @Test
    void everyStateIsCounted() {
        assertThat(reviewOf(quiet("a"), quiet("b"), named("c").silentFor(3), named("d").parked(Optional.of(tomorrow())))
                .states())
                .isEqualTo(Map.of(State.QUIET, 2, State.MY_TURN, 1, State.PARKED, 1));
    }

    @Test
    void dealsWithoutAnAmountAreTold() {
        assertThat(reviewOf(quiet("a"), quiet("b").worth(100, "EUR"), named("c")).withoutAmount()).isEqualTo(2);
    }

    @Test
    void aPromiseIsCommittedThroughItsDay() {
        Review review = reviewOf(named("today").theyWrote(ago(3)).promising(today()),
                named("yesterday").theyWrote(ago(3)).promising(yesterday()),
                named("kept").theyWrote(ago(3)).promising(tomorrow(), Optional.of(true)),
                named("among").theyWrote(ago(9)).theyWrote(ago(3)).promising(tomorrow()).wrote(ago(2)));
        assertThat(ids(review.committed())).containsExactly("today", "among");
    }

    @Test
    void whatTheSellerOwesIsListed() {
        assertThat(ids(reviewOf(quiet("quiet"), named("mine").silentFor(3), named("never").wrote(ago(3))).myTurn()))
                .containsExactly("mine");
    }

    @Test
    void aLiveDealWithoutADatedStepIsUndated() {
        Review review = reviewOf(named("none").silentFor(3), named("undated").silentFor(3).iOwe("l'offre"),
                named("dated").silentFor(3).iOwe("l'offre").due(inDays(-9)), quiet("quiet"), named("never"),
                named("watched").silentFor(12).wrote(ago(2)));
        assertThat(ids(review.undated())).containsExactly("none", "undated", "watched");
    }

    @Test
    void aClosingIsDueFromItsDayOn() {
        Review review = reviewOf(quiet("today").iOwe("clore").due(today()).of(StepKind.CLOSE),
                quiet("tomorrow").iOwe("clore").due(tomorrow()).of(StepKind.CLOSE),
                quiet("late").iOwe("clore").due(inDays(-20)).of(StepKind.CLOSE),
                quiet("call").iOwe("rappeler").due(today()).of(StepKind.CALL), quiet("undated").iOwe("clore")
                .of(StepKind.CLOSE));
        assertThat(ids(review.closings())).containsExactly("today", "late");
    }

    @Test
    void aWeekIsSevenDaysWithToday() {
        Review review = reviewOf(quiet("first").entered(StageKind.DEMO, inDays(-60))
                .entered(StageKind.PROPOSAL, inDays(-6)),
                quiet("before").entered(StageKind.PROPOSAL, inDays(-7)), quiet("today")
                .entered(StageKind.PROPOSAL, today()),
                quiet("ahead").entered(StageKind.PROPOSAL, tomorrow()));
        assertThat(ids(review.moved())).containsExactly("first", "today");
    }

    @Test
    void whatEndedThisWeekIsToldAndWhatWasNotWonIsReplaced() {
        Pipeline pipeline = new Pipeline().finished(named("won").closed(DealStatus.WON, inDays(-1)))
                .finished(named("lost").theyWrote("2026-01-05 10:00").closed(DealStatus.LOST, inDays(-6)))
                .finished(named("ghosted").theyWrote("2026-01-05 10:00").closed(DealStatus.CLOSED_WITHOUT_ANSWER, today()))
                .finished(named("before").closed(DealStatus.LOST, inDays(-7)));
        Review review = pipeline.written();
        assertThat(review.finished()).extracting(history -> history.id().value())
                .containsExactly("won", "lost", "ghosted");
        double each = pipeline.rates().of(StageKind.PROPOSAL) / pipeline.rates().ofLead();
        assertThat(review.leads()).isCloseTo(2 * each, within(1e-9));
    }

    @Test
    void aLargerDealTakesMoreLeadsToReplace() {
        Pipeline pipeline = new Pipeline().finished(named("won").worth(100, "EUR").closed(DealStatus.WON, "2026-03-02"))
                .finished(named("lost").theyWrote("2026-01-05 10:00").worth(300, "EUR").closed(DealStatus.LOST, today()));
        double each = pipeline.rates().of(StageKind.PROPOSAL) / pipeline.rates().ofLead();
        assertThat(pipeline.written().leads()).isCloseTo(3 * each, within(1e-9));
    }

    @Test
    void whoNeverAnsweredIsReplacedByOneLead() {
        Pipeline pipeline = new Pipeline()
                .finished(named("never").wrote("2026-01-05 10:00").closed(DealStatus.CLOSED_WITHOUT_ANSWER, today()));
        assertThat(pipeline.written().leads()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anAnswerToTheClosingLetterMakesNobodyEngaged() {
        Pipeline pipeline = new Pipeline().finished(named("late").wrote("2026-01-05 10:00").closed(DealStatus.CLOSED_WITHOUT_ANSWER, today())
                .theyWrote(today().substring(0, 8) + "30 10:00"));
        assertThat(pipeline.written().leads()).isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutHoursNotedNoneAreToldALead() {
        assertThat(reviewOf(named("untold")).hoursPerLead()).isEmpty();
    }

    @Test
    void leadsAreRoundedUpOnceTheyAreSummed() {
        assertThat(Replacement.whole(0)).isZero();
        assertThat(Replacement.whole(0.05)).isEqualTo(1);
        assertThat(Replacement.whole(3 * (1 / 3.0))).isEqualTo(1);
        assertThat(Replacement.whole(1.03)).isEqualTo(2);
    }

    @Test
    void whereEveryAmountIsNothingEveryDealIsOfTheUsualSize() {
        Pipeline pipeline = new Pipeline().finished(named("lost").theyWrote("2026-01-05 10:00").worth(0, "EUR").closed(DealStatus.LOST, today()));
        assertThat(pipeline.written().leads())
                .isCloseTo(pipeline.rates().of(StageKind.PROPOSAL) / pipeline.rates().ofLead(), within(1e-9));
    }

    @Test
    void aWeekInWhichNothingHappenedIsEmpty() {
        Review review = reviewOf();
        assertThat(review.decisions()).isEmpty();
        assertThat(review.states()).isEmpty();
        assertThat(review.leads()).isZero();
        assertThat(review.day()).hasToString(today());
    }
}
