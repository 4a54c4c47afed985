package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.DealId;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.StepKind;
import app.revenant.model.Verdict;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each step of a review holds, and how long it takes. */
class RoundsTest {

    private static final ReviewSession BEGUN = ReviewSession.begun(new ReviewId("r"), LocalDate.parse(today()), When.NOW);

    private static ADeal named(String id) {
        return aDeal().named(id, id);
    }

    private static Round round(Past past, Optional<ReviewSession> session, ADeal... deals) {
        Pipeline pipeline = new Pipeline();
        List.of(deals).forEach(pipeline::open);
        return new Rounds(pipeline.written(), pipeline.listed(), past, When.NOW).of(session);
    }

    private static Round round(ADeal... deals) {
        return round(new Past(List.of()), Optional.of(BEGUN), deals);
    }

    private static List<String> ids(List<Reviewed> deals) {
        return deals.stream().map(deal -> deal.deal().id().value()).toList();
    }

    private static ReviewEntry decided(ReviewStep step, String deal, Verdict verdict, String words) {
        return new ReviewEntry(step, new DealId(deal), When.NOW, Optional.empty(), Optional.empty(), verdict, Optional.of(words),
                Optional.empty());
    }

    @Test
    void corpsesComeBeforeTheLargestValueAtRisk() {
        ADeal dead = named("dead").worth(10, "EUR").silentFor(60).wrote(ago(50)).wrote(ago(40)).wrote(ago(20));
        Past past = new FormerReviews().week(2, "dead", "GHOST", Verdict.WATCH).week(1, "dead", "GHOST", Verdict.FIX_STEP).past();
        Round round = round(past, Optional.of(BEGUN), named("big").worth(9000, "EUR").silentFor(12).wrote(ago(10)), dead);
        assertThat(ids(round.flagged())).containsExactly("dead", "big");
        assertThat(round.corpses()).containsExactly(new DealId("dead"));
        assertThat(ids(round(named("big").worth(9000, "EUR").silentFor(12).wrote(ago(10)), dead).flagged()))
                .containsExactly("big", "dead");
    }

    @Test
    void aDealWhoseClosingDayHasComeIsAmongTheCloseOutsOnly() {
        Round round = round(named("due").silentFor(12).wrote(ago(10)).iOwe("clore").due(yesterday()).of(StepKind.CLOSE),
                named("other").silentFor(12).wrote(ago(10)));
        assertThat(ids(round.closeOuts())).containsExactly("due");
        assertThat(ids(round.flagged())).containsExactly("other");
    }

    @Test
    void whatWasDecidedIsNoLongerAhead() {
        ADeal quiet = named("d").silentFor(12).wrote(ago(10));
        Round after = round(new Past(List.of()), Optional.of(BEGUN.with(decided(ReviewStep.FLAGGED, "d", Verdict.WATCH, ""))), quiet);
        assertThat(after.flagged()).isEmpty();
        assertThat(after.pending().get(ReviewStep.FLAGGED)).isZero();
    }

    @Test
    void whatIsMyTurnStaysUntilItIsDoneOrDated() {
        ADeal mine = named("m").theyWrote(ago(3));
        assertThat(ids(round(mine).myTurn())).containsExactly("m");
        assertThat(round(new Past(List.of()), Optional.of(BEGUN.with(decided(ReviewStep.MY_TURN, "m", Verdict.DATED, ""))), mine)
                .myTurn()).isEmpty();
    }

    @Test
    void liveDealsWithoutADatedStepComeFirst() {
        Round round = round(named("dated").theyWrote(ago(6)).wrote(ago(2)).theyOwe("x").due(tomorrow()).agreed(),
                named("undated").theyWrote(ago(6)).wrote(ago(2)));
        assertThat(ids(round.live())).startsWith("undated");
    }

    @Test
    void aFactGrowsOldAfterSixtyDaysAndAQuestionNeverAskedDoesNot() {
        Round round = round(named("d").theyWrote(ago(2)).saying(Answer.NEUTRAL).fact(FactKind.BUDGET, FactValue.POS, inDays(-61))
                .fact(FactKind.PAIN, FactValue.POS, inDays(-60)).fact(FactKind.OWNER, FactValue.NOT_ASKED, inDays(-90)));
        assertThat(round.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.OLD_FACT);
        assertThat(round.gaps().get(0).fact().orElseThrow().kind()).isEqualTo(FactKind.BUDGET);
    }

    @Test
    void aMeetingWithoutAnAnswerAndAWarmWordWithoutADayAreGaps() {
        assertThat(round(named("d").met(ago(2))).gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.NO_ANSWER_TOLD);
        assertThat(round(named("d").met(ago(2)).saying(Answer.COOL)).gaps()).isEmpty();
        assertThat(round(named("d").met(ago(2)).saying(Answer.WARM_VAGUE)).gaps()).extracting(Gap::kind)
                .containsExactly(Gap.Kind.UNDATED_PROMISE);
        assertThat(round(named("d").met(ago(2)).saying(Answer.WARM_VAGUE).promising(tomorrow())).gaps()).isEmpty();
        assertThat(round(named("d").met(ago(2)).saying(Answer.WARM_VAGUE).theyWrote(ago(1)).saying(Answer.COOL)).gaps()).isEmpty();
    }

    @Test
    void aMeetingFromBeforeTheLastReviewIsNoGapAnyMore() {
        Past lastWeek = new FormerReviews().emptyWeek(1).past();
        assertThat(round(lastWeek, Optional.of(BEGUN), named("d").met(ago(4))).gaps()).hasSize(1);
        assertThat(round(lastWeek, Optional.of(BEGUN), named("d").met(ago(6))).gaps()).isEmpty();
    }

    @Test
    void aGapLeftOnPurposeIsLeftForThisReview() {
        ADeal deal = named("d").theyWrote(ago(2)).saying(Answer.NEUTRAL).fact(FactKind.BUDGET, FactValue.POS, inDays(-61))
                .fact(FactKind.OWNER, FactValue.CONTACT, inDays(-70));
        String name = round(deal).gaps().get(0).name();
        Round after = round(new Past(List.of()), Optional.of(BEGUN.with(decided(ReviewStep.HYGIENE, "d", Verdict.LEFT, name))), deal);
        assertThat(after.gaps()).hasSize(1);
        assertThat(after.gaps().get(0).name()).isNotEqualTo(name);
    }

    @Test
    void aReviewTakesAMinuteAndAHalfForEachFlaggedDealAndNothingForAnEmptyList() {
        assertThat(Timetable.left(ReviewStep.HYGIENE, Map.of(ReviewStep.HYGIENE, 9, ReviewStep.MY_TURN, 4, ReviewStep.FLAGGED, 6,
                ReviewStep.LIVE, 5, ReviewStep.CLOSE_OUTS, 3))).isEqualTo(25);
        assertThat(Timetable.left(ReviewStep.FLAGGED, Map.of(ReviewStep.HYGIENE, 9, ReviewStep.FLAGGED, 1))).isEqualTo(6);
        assertThat(Timetable.left(ReviewStep.HYGIENE, Map.of())).isEqualTo(4);
        assertThat(Timetable.left(ReviewStep.DIGEST, Map.of())).isEqualTo(2);
    }
}
