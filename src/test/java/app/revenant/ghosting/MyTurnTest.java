package app.revenant.ghosting;

import static app.revenant.ghosting.Told.state;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.LetterKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 5: the ball lies with the seller, whatever the prospect may be blamed for. */
class MyTurnTest {

    @Test
    void withNothingUnansweredAndNoStepOfTheirsItIsTheSellersTurn() {
        assertThat(state(aDeal().silentFor(40))).isEqualTo(State.MY_TURN);
        assertThat(state(aDeal().silentFor(40).iOwe("l'offre"))).isEqualTo(State.MY_TURN);
        assertThat(state(aDeal().silentFor(5).theyOwe("le planning"))).isEqualTo(State.WAITING);
    }

    @Test
    void oneTouchPassesTheBallOn() {
        assertThat(state(aDeal().silentFor(12).iOwe("l'offre").wrote(ago(10)))).isEqualTo(State.QUIET);
    }

    @Test
    void whatNobodyHasToAnswerLeavesTheBallWithTheSeller() {
        assertThat(state(aDeal().silentFor(12).letter(LetterKind.PARK, ago(10)))).isEqualTo(State.MY_TURN);
        assertThat(state(aDeal().silentFor(12).outOfOffice(ago(10), "2026-11-12"))).isEqualTo(State.MY_TURN);
    }

    @Test
    void aPromiseThatPassedLeavesTheBallWithThem() {
        assertThat(state(aDeal().theyWrote(ago(12)).promising("2026-11-12"))).isEqualTo(State.QUIET);
        assertThat(state(aDeal().theyWrote(ago(12)).promising("2026-11-12", Optional.of(true))))
                .isEqualTo(State.MY_TURN);
    }

    @Test
    void aNoIsTheSellersTurnToCloseWithThanks() {
        assertThat(state(aDeal().theyWrote(ago(12)).saying(Answer.NO).wrote(ago(10)))).isEqualTo(State.MY_TURN);
    }

    @Test
    void aNoGoesBeforeWaiting() {
        assertThat(state(aDeal().theyWrote(ago(12)).saying(Answer.NO).decisionOn(tomorrow()))).isEqualTo(State.MY_TURN);
    }

    @Test
    void onlyTheVeryLastSignOfLifeSaysNo() {
        assertThat(state(aDeal().theyWrote(ago(12)).saying(Answer.NO).theyRang(Channel.MOBILE).noAnswer(ago(11))
                .wrote(ago(10))))
                .isEqualTo(State.QUIET);
    }

    @Test
    void whoNeverAnsweredNeverEngagedWhateverIsAhead() {
        assertThat(state(aDeal())).isEqualTo(State.NEVER_ENGAGED);
        assertThat(state(aDeal().wrote(ago(30)).theyOwe("un retour").due(tomorrow()))).isEqualTo(State.NEVER_ENGAGED);
        assertThat(state(aDeal().wrote(ago(30)).parked(Optional.of(yesterday())))).isEqualTo(State.NEVER_ENGAGED);
    }
}
