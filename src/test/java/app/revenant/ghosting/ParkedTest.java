package app.revenant.ghosting;

import static app.revenant.ghosting.Told.state;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.model.PhoneKind;
import app.revenant.model.Tag;
import app.revenant.sample.ADeal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 5: set aside by the seller, or put off by the prospect to a day that has not come. */
class ParkedTest {

    private static ADeal later(String day) {
        return aDeal().theyWrote(ago(12)).tagged(Tag.LATER).until(day);
    }

    @Test
    void aParkedDealRestsUntilTheDayBeforeItsDate() {
        assertThat(state(aDeal().silentFor(12).parked(Optional.of(tomorrow())))).isEqualTo(State.PARKED);
        assertThat(state(aDeal().silentFor(12).parked(Optional.of(today())))).isEqualTo(State.MY_TURN);
    }

    @Test
    void aParkedDealWithoutADateIsTheSellersTurn() {
        assertThat(state(aDeal().silentFor(12).parked(Optional.empty()))).isEqualTo(State.MY_TURN);
    }

    @Test
    void aParkedDealWhoseDateCameIsTheSellersTurnWhateverIsUnanswered() {
        assertThat(state(aDeal().silentFor(12).wrote(ago(10)).parked(Optional.of(yesterday()))))
                .isEqualTo(State.MY_TURN);
    }

    @Test
    void aParkedDealWhoseDateCameStillWaitsForWhatTheyPromised() {
        assertThat(state(aDeal().theyWrote(ago(12)).promising(tomorrow()).parked(Optional.of(yesterday()))))
                .isEqualTo(State.WAITING);
    }

    @Test
    void laterWithADayParksUntilTheDayBeforeIt() {
        assertThat(state(later(tomorrow()))).isEqualTo(State.PARKED);
        assertThat(state(later(today()))).isEqualTo(State.MY_TURN);
    }

    @Test
    void aSignOfLifeWithoutLaterEndsThePause() {
        assertThat(state(later(tomorrow()).theyWrote(ago(5)))).isEqualTo(State.MY_TURN);
        assertThat(state(later(tomorrow()).theyWrote(ago(5)).with("p2"))).isEqualTo(State.MY_TURN);
    }

    @Test
    void theSellersOwnMessagesDoNotEndThePause() {
        assertThat(state(later(tomorrow()).wrote(ago(5)).outOfOffice(ago(4), yesterday()))).isEqualTo(State.PARKED);
    }

    @Test
    void onlyTheLatestLaterCounts() {
        assertThat(state(later(tomorrow()).theyWrote(ago(5)).tagged(Tag.LATER))).isEqualTo(State.MY_TURN);
        assertThat(state(later(yesterday()).theyWrote(ago(5)).tagged(Tag.LATER).until(tomorrow())))
                .isEqualTo(State.PARKED);
    }

    @Test
    void laterCountsOnAnyAttempt() {
        assertThat(state(aDeal().silentFor(12).rang(Channel.LANDLINE).gatekeeper(ago(3)).tagged(Tag.LATER)
                .until(tomorrow())))
                .isEqualTo(State.PARKED);
    }

    @Test
    void aDayAloneParksNothing() {
        assertThat(state(aDeal().theyWrote(ago(12)).tagged(Tag.BUSY).until(tomorrow()))).isEqualTo(State.MY_TURN);
    }

    @Test
    void laterOnAMessageThatBouncedWasNeverSaid() {
        assertThat(state(aDeal().silentFor(12).logged(Channel.EMAIL, Direction.OUT, Outcome.BOUNCED, ago(3))
                .tagged(Tag.LATER)
                .until(tomorrow()).withContact(aPerson().reachableOn(PhoneKind.MOBILE))))
                .isEqualTo(State.MY_TURN);
    }

    @Test
    void beingParkedGoesBeforeEverythingElse() {
        assertThat(state(aDeal().parked(Optional.of(tomorrow())).withContact(aPerson().left(yesterday()))))
                .isEqualTo(State.PARKED);
        assertThat(state(aDeal().parked(Optional.of(tomorrow())))).isEqualTo(State.PARKED);
        assertThat(state(later(tomorrow()).saying(Answer.NO))).isEqualTo(State.PARKED);
    }
}
