package app.revenant.ghosting;

import static app.revenant.ghosting.Told.state;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.shortOf;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.sample.ADeal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 5: something of theirs lies ahead, or was owed too recently to ask. */
class WaitingTest {

    /** One message stands unanswered for ten days: without anything ahead, a silence. */
    private static ADeal quiet() {
        return aDeal().silentFor(12).wrote(ago(10));
    }

    @Test
    void aStepOfTheirsIsAwaitedThroughItsDay() {
        assertThat(state(quiet().theyOwe("le planning").due(tomorrow()))).isEqualTo(State.WAITING);
        assertThat(state(quiet().theyOwe("le planning").due(today()))).isEqualTo(State.WAITING);
        assertThat(state(quiet().theyOwe("le planning").due(yesterday()))).isEqualTo(State.WATCH);
    }

    @Test
    void anAgreedDayOfTheSellersIsAwaitedToo() {
        assertThat(state(quiet().iOwe("l'atelier").due(today()).agreed())).isEqualTo(State.WAITING);
        assertThat(state(quiet().iOwe("l'atelier").due(yesterday()).agreed())).isEqualTo(State.QUIET);
        assertThat(state(quiet().iOwe("l'atelier").due(tomorrow()))).isEqualTo(State.QUIET);
        assertThat(state(quiet().iOwe("l'atelier").agreed())).isEqualTo(State.QUIET);
    }

    @Test
    void aDatedPromiseIsAwaitedThroughItsDayUnlessItWasKept() {
        assertThat(state(aDeal().theyWrote(ago(12)).promising(today()).wrote(ago(10)))).isEqualTo(State.WAITING);
        assertThat(state(aDeal().theyWrote(ago(12)).promising(yesterday()).wrote(ago(10)))).isEqualTo(State.WATCH);
        assertThat(state(aDeal().theyWrote(ago(12)).promising(today(), Optional.of(false)).wrote(ago(10))))
                .isEqualTo(State.WAITING);
        assertThat(state(aDeal().theyWrote(ago(12)).promising(today(), Optional.of(true)).wrote(ago(10))))
                .isEqualTo(State.QUIET);
    }

    @Test
    void aPromiseMadeLongBeforeTheLastSignOfLifeIsStillAwaited() {
        assertThat(state(aDeal().theyWrote(ago(40)).promising(inDays(30)).theyWrote(ago(12)).wrote(ago(10))))
                .isEqualTo(State.WAITING);
    }

    @Test
    void aDayNamedInAnotherToneIsNotAwaited() {
        assertThat(state(aDeal().theyWrote(ago(12)).promising(tomorrow()).saying(Answer.WARM_VAGUE).wrote(ago(10))))
                .isEqualTo(State.QUIET);
    }

    @Test
    void theirDecisionIsAwaitedThroughItsDay() {
        assertThat(state(quiet().decisionOn(tomorrow()))).isEqualTo(State.WAITING);
        assertThat(state(quiet().decisionOn(today()))).isEqualTo(State.WAITING);
        assertThat(state(quiet().decisionOn(yesterday()))).isEqualTo(State.QUIET);
    }

    @Test
    void aStepOfTheirsWithoutADayIsAwaitedForTenWorkingDaysToNineDecimals() {
        assertThat(state(aDeal().silentFor(10).wrote(ago(9)).theyOwe("le planning"))).isEqualTo(State.WAITING);
        assertThat(state(aDeal().theyWrote(shortOf(10, Duration.ofNanos(-40_000))).wrote(ago(9))
                .theyOwe("le planning")))
                .isEqualTo(State.WAITING);
        assertThat(state(aDeal().theyWrote(shortOf(10, Duration.ofNanos(-50_000))).wrote(ago(9))
                .theyOwe("le planning")))
                .isNotEqualTo(State.WAITING);
    }

    @Test
    void waitingHasCausesButNoChanceStillAlive() {
        Assessment read = quiet().decisionOn(tomorrow()).assessed();
        assertThat(read.causes()).hasSize(7);
        assertThat(read.vitality()).isEmpty();
        assertThat(read.isFlagged()).isFalse();
        assertThat(read.unanswered()).isEqualTo(1);
    }
}
