package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.State;
import app.revenant.model.Verdict;
import app.revenant.sample.ADeal;
import org.junit.jupiter.api.Test;

/** A deal that stays dead from week to week must be decided. */
class PastTest {

    private static final Reviewed GHOST = Pipeline.reviewed(dead());

    private static ADeal dead() {
        return aDeal().named("d", "D").silentFor(60).wrote(ago(50)).wrote(ago(40)).wrote(ago(30)).wrote(ago(20));
    }

    @Test
    void theDealOfTheseTestsIsSilentForGood() {
        assertThat(GHOST.assessment().state()).isIn(State.GHOST, State.CLOSE);
    }

    @Test
    void aGhostSeenTwiceWithoutAnEndIsACorpse() {
        assertThat(new FormerReviews().week(1, "d", "GHOST", Verdict.WATCH).past().isCorpse(GHOST)).isFalse();
        assertThat(new FormerReviews().week(2, "d", "GHOST", Verdict.FIX_STEP).week(1, "d", "CLOSE", Verdict.WATCH).past()
                .isCorpse(GHOST)).isTrue();
    }

    @Test
    void oneOfTheLastThreeDecisionsBeginsTheCountAnew() {
        for (Verdict end : new Verdict[] {Verdict.LAST_CHANCE, Verdict.CLOSE_OUT, Verdict.NURTURE}) {
            FormerReviews former = new FormerReviews().week(3, "d", "GHOST", Verdict.WATCH).week(2, "d", "GHOST", end)
                    .week(1, "d", "GHOST", Verdict.WATCH);
            assertThat(former.past().isCorpse(GHOST)).as(end.code()).isFalse();
        }
    }

    @Test
    void weeksInWhichItWasOnlyQuietDoNotCount() {
        FormerReviews former = new FormerReviews().week(2, "d", "QUIET", Verdict.FIX_STEP).week(1, "d", "GHOST", Verdict.WATCH);
        assertThat(former.past().isCorpse(GHOST)).isFalse();
    }

    @Test
    void aSignOfLifeBeginsTheCountAnew() {
        FormerReviews former = new FormerReviews().week(30, "d", "GHOST", Verdict.WATCH).week(29, "d", "GHOST", Verdict.WATCH);
        assertThat(former.past().isCorpse(GHOST)).isFalse();
    }

    @Test
    void aDealThatIsOnlyQuietTodayIsNoCorpse() {
        Reviewed quiet = Pipeline.reviewed(aDeal().named("d", "D").silentFor(12).wrote(ago(10)));
        assertThat(quiet.assessment().state()).isEqualTo(State.QUIET);
        assertThat(new FormerReviews().week(2, "d", "GHOST", Verdict.WATCH).week(1, "d", "GHOST", Verdict.WATCH).past()
                .isCorpse(quiet)).isFalse();
    }

    @Test
    void onlyTheLastReviewForbidsToPassADealOverAgain() {
        assertThat(new FormerReviews().week(1, "d", "QUIET", Verdict.WATCH).past().watchedLast(GHOST.history())).isTrue();
        assertThat(new FormerReviews().week(2, "d", "QUIET", Verdict.WATCH).emptyWeek(1).past().watchedLast(GHOST.history()))
                .isFalse();
        assertThat(new FormerReviews().week(1, "d", "QUIET", Verdict.FIX_STEP).past().watchedLast(GHOST.history())).isFalse();
        assertThat(new FormerReviews().week(1, "other", "QUIET", Verdict.WATCH).past().watchedLast(GHOST.history())).isFalse();
    }
}
