package app.revenant.ghosting;

import static app.revenant.ghosting.Told.state;
import static app.revenant.ghosting.Told.touches;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.sample.ADeal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 2: a date that passes unkept speaks like a touch, one at most, and the touches before it had announced it. */
class DueTest {

    private static ADeal theyOweSince(String day) {
        return aDeal().silentFor(12).theyOwe("le planning").due(day);
    }

    @Test
    void aDateSpeaksFromTheMidnightThatEndsIt() {
        assertThat(touches(theyOweSince(yesterday()))).containsExactly("due@0.5");
        assertThat(touches(theyOweSince(today()))).isEmpty();
    }

    @Test
    void aSignOfLifeAtThatMidnightSettlesIt() {
        assertThat(touches(theyOweSince(yesterday()).theyWrote("2026-11-25 00:00"))).isEmpty();
        assertThat(touches(theyOweSince(yesterday()).theyWrote("2026-11-24 23:59"))).containsExactly("due@0.5");
    }

    @Test
    void whatTheSellerOwesIsNotDueByThem() {
        assertThat(touches(aDeal().silentFor(12).iOwe("l'offre").due(yesterday()).agreed())).isEmpty();
    }

    @Test
    void aDatedPromiseIsDueUnlessItWasKept() {
        ADeal open = aDeal().theyWrote(ago(12)).promising(yesterday());
        ADeal kept = aDeal().theyWrote(ago(12)).promising(yesterday(), Optional.of(true));
        ADeal broken = aDeal().theyWrote(ago(12)).promising(yesterday(), Optional.of(false));
        assertThat(touches(open)).containsExactly("due@0.5");
        assertThat(touches(kept)).isEmpty();
        assertThat(touches(broken)).containsExactly("due@0.5");
    }

    @Test
    void aDayMentionedInAnotherToneIsNoPromise() {
        assertThat(touches(aDeal().theyWrote(ago(12)).promising(yesterday()).saying(Answer.NEUTRAL))).isEmpty();
    }

    @Test
    void theEarliestOfSeveralCountsAndOnlyIt() {
        assertThat(touches(theyOweSince(yesterday()).theyWrote(ago(11)).promising(inDays(-5))))
                .containsExactly("due@2.5");
        assertThat(touches(theyOweSince(inDays(-5)).theyWrote(ago(11)).promising(yesterday())))
                .containsExactly("due@2.5");
    }

    @Test
    void anEarlierDateThatWasAnsweredLeavesTheNextOneStanding() {
        assertThat(touches(theyOweSince(yesterday()).theyWrote(ago(20)).promising("2026-11-12").theyWrote(ago(7))))
                .containsExactly("due@0.5");
    }

    @Test
    void touchesMadeBeforeADateAreAgedFromIt() {
        assertThat(touches(theyOweSince(yesterday()).wrote(ago(9)).wrote(ago(0.25))))
                .containsExactly("email@0.5", "due@0.5", "email@0.25");
    }

    @Test
    void atEqualInstantsTheDateComesFirst() {
        assertThat(touches(theyOweSince(yesterday()).wrote("2026-11-25 00:00")))
                .containsExactly("due@0.5", "email@0.5");
        assertThat(touches(theyOweSince(yesterday()).wrote("2026-11-24 23:59")))
                .containsExactly("email@0.5", "due@0.5");
    }

    @Test
    void aDateThatEndsOnAFridayAgesFromMonday() {
        assertThat(touches(theyOweSince("2026-11-20"))).containsExactly("due@2.5");
        assertThat(touches(theyOweSince("2026-11-22"))).containsExactly("due@2.5");
    }

    @Test
    void aStepOfTheirsWithoutADayIsDueAfterTenWorkingDays() {
        assertThat(touches(aDeal().silentFor(10).theyOwe("le planning"))).isEmpty();
        assertThat(touches(aDeal().silentFor(10.5).theyOwe("le planning"))).containsExactly("due@0.5");
    }

    @Test
    void someoneQuickIsExpectedBeforeTenDays() {
        assertThat(quick(8.78)).isEmpty();
        assertThat(quick(8.79)).hasSize(1);
    }

    /** Reply gaps 0.5, 0.4 and 1.1: nine answers of ten come within 8.7836 working days. */
    private static List<String> quick(double days) {
        return touches(aDeal().wrote(ago(30)).theyWrote(ago(29.5)).wrote(ago(25)).theyWrote(ago(24.6))
                .wrote(ago(days + 1.1))
                .theyWrote(ago(days)).theyOwe("le planning"));
    }

    @Test
    void withoutADayTouchesAreOrderedAroundTheInstantItFellDue() {
        assertThat(touches(aDeal().silentFor(12).theyOwe("le planning").wrote(ago(2))))
                .containsExactly("due@2.0", "email@2.0");
        assertThat(touches(aDeal().silentFor(12).theyOwe("le planning").wrote(ago(2.01))))
                .containsExactly("email@2.0", "due@2.0");
    }

    @Test
    void whatFallsDueAtTheEndOfAWeekIsDueBeforeTheWeekend() {
        ADeal owing = aDeal().silentFor(12.5).theyOwe("le planning");
        assertThat(touches(owing.wrote("2026-11-20 23:59").wrote("2026-11-21 10:00")))
                .containsExactly("email@2.5", "due@2.5", "email@2.5");
    }

    @Test
    void aNamedDayAndAStepWithoutOneCompeteForTheEarliest() {
        assertThat(touches(aDeal().theyWrote(ago(12)).promising("2026-11-20").theyOwe("le planning")))
                .containsExactly("due@2.5");
        assertThat(touches(aDeal().theyWrote(ago(13)).promising("2026-11-20").theyOwe("le planning")))
                .containsExactly("due@3.0");
    }

    @Test
    void aDayNamedAndAnsweredDoesNotBecomeAStepWithoutADay() {
        ADeal answered = aDeal().theyOwe("le planning").due("2026-10-01").silentFor(30);
        assertThat(touches(answered)).isEmpty();
        assertThat(state(answered)).isEqualTo(State.ACTIVE);
    }

    @Test
    void withoutASignOfLifeNothingIsDueUnlessADayWasNamed() {
        assertThat(touches(aDeal().wrote(ago(30)).theyOwe("le planning"))).containsExactly("email@30.0");
        assertThat(touches(aDeal().theyOwe("le planning").due(yesterday()))).containsExactly("due@0.5");
    }
}
