package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.PersonEventKind;
import app.revenant.sample.ADeal;
import org.junit.jupiter.api.Test;

/** Who asked to be left alone is left alone until they come back on a later day. */
class DoNotContactTest {

    private static ADeal askedOnThe19th() {
        return aDeal().silentFor(12).withContact(aPerson().askedToBeLeftAlone("2026-11-19"));
    }

    private static boolean muted(ADeal deal) {
        return deal.assessed().muted();
    }

    @Test
    void whoNeverAskedMayBeContacted() {
        assertThat(muted(aDeal().silentFor(12))).isFalse();
        assertThat(muted(aDeal().silentFor(12).withoutContact())).isFalse();
        assertThat(muted(aDeal().silentFor(12)
                .withContact(aPerson().event(PersonEventKind.CHANGED_ROLE, "2026-11-19")))).isFalse();
    }

    @Test
    void aWishHoldsFromItsDayOn() {
        assertThat(muted(aDeal().silentFor(12).withContact(aPerson().askedToBeLeftAlone(today())))).isTrue();
        assertThat(muted(aDeal().silentFor(12).withContact(aPerson().askedToBeLeftAlone(tomorrow())))).isFalse();
    }

    @Test
    void onlyASignOfLifeOnALaterDayLiftsIt() {
        assertThat(muted(askedOnThe19th().theyWrote("2026-11-19 23:59"))).isTrue();
        assertThat(muted(askedOnThe19th().theyWrote("2026-11-20 00:00"))).isFalse();
        assertThat(muted(askedOnThe19th().outOfOffice(ago(1), today()))).isTrue();
    }

    @Test
    void askingAgainHoldsAgain() {
        ADeal deal = aDeal().theyWrote("2026-11-20 10:00");
        assertThat(muted(deal.withContact(aPerson().askedToBeLeftAlone("2026-11-20").askedToBeLeftAlone("2026-11-10"))))
                .isTrue();
        assertThat(muted(deal.withContact(aPerson().askedToBeLeftAlone("2026-11-19").askedToBeLeftAlone("2026-11-10"))))
                .isFalse();
    }

    @Test
    void theStandingMarkIsNotLiftedByAnything() {
        assertThat(muted(aDeal().withContact(aPerson().notToBeContacted()).theyWrote(ago(1)))).isTrue();
    }

    @Test
    void theSilenceIsReadAllTheSame() {
        Assessment read = askedOnThe19th().wrote(ago(10)).assessed();
        assertThat(read.state()).isEqualTo(State.QUIET);
        assertThat(read.causes()).hasSize(7);
    }
}
