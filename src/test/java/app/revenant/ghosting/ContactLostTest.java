package app.revenant.ghosting;

import static app.revenant.ghosting.Told.state;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Outcome;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PhoneKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.APerson;
import org.junit.jupiter.api.Test;

/** Rule 5: they left, or the last message came back and there is no line to ring. */
class ContactLostTest {

    private static ADeal bounced() {
        return aDeal().silentFor(12).wrote(ago(10)).wroteInVain(ago(5));
    }

    @Test
    void whoLeftIsLostFromThatDayOn() {
        assertThat(state(aDeal().silentFor(12).wrote(ago(10)).withContact(aPerson().left(today()))))
                .isEqualTo(State.CONTACT_LOST);
        assertThat(state(aDeal().silentFor(12).wrote(ago(10)).withContact(aPerson().left(tomorrow()))))
                .isEqualTo(State.QUIET);
    }

    @Test
    void aSignOfLifeOnTheDayTheyLeftKeepsTheDeal() {
        APerson left = aPerson().left("2026-11-19");
        assertThat(state(aDeal().withContact(left).theyWrote("2026-11-18 23:59"))).isEqualTo(State.CONTACT_LOST);
        assertThat(state(aDeal().withContact(left).theyWrote("2026-11-19 00:00"))).isEqualTo(State.MY_TURN);
    }

    @Test
    void whateverHappenedToThemAfterwardsLiftsIt() {
        assertThat(state(aDeal().silentFor(12).withContact(aPerson().left(yesterday())
                .event(PersonEventKind.CHANGED_ROLE, yesterday())))).isEqualTo(State.MY_TURN);
        assertThat(state(aDeal().silentFor(12).withContact(aPerson().event(PersonEventKind.JOINED_COMPANY, yesterday())
                .left(inDays(-3))))).isEqualTo(State.MY_TURN);
    }

    @Test
    void whatHappensToThemTomorrowLiftsNothing() {
        assertThat(state(aDeal().silentFor(12).withContact(aPerson().left(yesterday())
                .event(PersonEventKind.JOINED_COMPANY, tomorrow())))).isEqualTo(State.CONTACT_LOST);
    }

    @Test
    void aBouncedMessageLosesAContactWithoutAPhone() {
        assertThat(state(bounced())).isEqualTo(State.CONTACT_LOST);
        assertThat(state(bounced().withContact(aPerson().reachableOn(PhoneKind.LANDLINE)))).isEqualTo(State.QUIET);
        assertThat(state(bounced().withContact(aPerson().onceReachableOn(PhoneKind.LANDLINE))))
                .isEqualTo(State.CONTACT_LOST);
    }

    @Test
    void onlyTheLastMessageToTheContactMatters() {
        assertThat(state(bounced().wrote(ago(4)))).isEqualTo(State.QUIET);
        assertThat(state(bounced().wrote(ago(4)).with("p2"))).isEqualTo(State.CONTACT_LOST);
        assertThat(state(aDeal().silentFor(12).wrote(ago(10)).wroteInVain(ago(5)).with("p2"))).isEqualTo(State.QUIET);
    }

    @Test
    void anythingThatComesFromThemSinceShowsTheyAreThere() {
        assertThat(state(bounced().theyWrote(ago(4)))).isEqualTo(State.MY_TURN);
        assertThat(state(bounced().outOfOffice(ago(4), yesterday()))).isEqualTo(State.QUIET);
        assertThat(state(bounced().theyWrote(ago(4)).with("p2"))).isEqualTo(State.CONTACT_LOST);
    }

    @Test
    void withoutAContactABouncedMessageLosesTheDeal() {
        assertThat(state(bounced().withoutContact())).isEqualTo(State.CONTACT_LOST);
        assertThat(state(bounced().with("p2").withoutContact())).isEqualTo(State.QUIET);
    }

    @Test
    void aWrongNumberIsABounceToo() {
        assertThat(state(aDeal().silentFor(12).logged(Channel.MOBILE, Direction.OUT, Outcome.BOUNCED, ago(5))))
                .isEqualTo(State.CONTACT_LOST);
    }

    @Test
    void itGoesBeforeNeverHavingEngaged() {
        assertThat(state(aDeal().wroteInVain(ago(5)))).isEqualTo(State.CONTACT_LOST);
        assertThat(state(aDeal().wroteInVain(ago(5)).wrote(ago(4)))).isEqualTo(State.NEVER_ENGAGED);
    }

    @Test
    void noCauseIsReadIntoALostContactButItsSignalsAre() {
        Assessment read = bounced().fact(FactKind.PAIN, FactValue.NOT_ASKED).assessed();
        assertThat(read.causes()).isEmpty();
        assertThat(read.reading()).isEqualTo(Reading.NOT_ENOUGH);
        assertThat(read.question()).isEmpty();
        assertThat(read.vitality()).isEmpty();
        assertThat(read.signals()).containsKey(Signal.PAIN);
    }

    @Test
    void noCauseIsReadIntoSomeoneWhoNeverEngaged() {
        Assessment read = aDeal().wrote(ago(5)).fact(FactKind.PAIN, FactValue.NOT_ASKED).assessed();
        assertThat(read.state()).isEqualTo(State.NEVER_ENGAGED);
        assertThat(read.causes()).isEmpty();
        assertThat(read.question()).isEmpty();
        assertThat(read.unanswered()).isEqualTo(1);
        assertThat(read.signals()).containsKey(Signal.PAIN);
    }
}
