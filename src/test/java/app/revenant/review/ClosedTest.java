package app.revenant.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.DealStatus;
import app.revenant.model.LetterKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static Closed of(ADeal deal) {
        return Closed.of(Pipeline.reviewed(deal.closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-11-20")), DAY,
                DAY.plusDays(1).atStartOfDay(When.PARIS).toInstant(), new Replacement(4.62, 0.95));
    }

    @Test
    void contactsCountFromTheLastSignOfLife() {
        Closed closed = of(ADeal.aDeal().wrote("2026-11-02 09:00").theyWrote("2026-11-03 09:00").wrote("2026-11-05 09:00")
                .rang(Channel.LANDLINE).noAnswer("2026-11-09 09:00").wrote("2026-11-12 09:00"));
        assertThat(closed.lastSign()).contains(When.local("2026-11-03 09:00").atZone(When.PARIS).toInstant());
        assertThat(closed.contacts()).isEqualTo(3);
        assertThat(closed.channels()).containsExactly(Channel.EMAIL, Channel.LANDLINE);
    }

    @Test
    void theGoodbyeItselfIsNoContactButALastChanceIs() {
        ADeal deal = ADeal.aDeal().theyWrote("2026-11-03 09:00").letter(LetterKind.LAST_CHANCE, "2026-11-10 09:00")
                .letter(LetterKind.CLOSE_OUT, "2026-11-20 09:00");
        assertThat(of(deal).contacts()).isEqualTo(1);
    }

    @Test
    void whatBouncedReachedNobody() {
        assertThat(of(ADeal.aDeal().theyWrote("2026-11-03 09:00").wroteInVain("2026-11-05 09:00")).contacts()).isZero();
    }

    @Test
    void anAnswerAfterTheClosingChangesNothingToldOfIt() {
        Closed closed = of(ADeal.aDeal().theyWrote("2026-11-03 09:00").wrote("2026-11-20 23:59").theyWrote("2026-11-21 00:00"));
        assertThat(closed.lastSign()).contains(When.local("2026-11-03 09:00").atZone(When.PARIS).toInstant());
        assertThat(closed.contacts()).isEqualTo(1);
    }

    @Test
    void withoutAnySignAllContactsCount() {
        Closed closed = of(ADeal.aDeal().wrote("2026-11-02 09:00").wrote(Channel.LINKEDIN, "2026-11-05 09:00"));
        assertThat(closed.lastSign()).isEmpty();
        assertThat(closed.contacts()).isEqualTo(2);
    }

    @Test
    void whereTheEvidencePointsNowhereNoCauseIsNamed() {
        Closed closed = of(ADeal.aDeal().wrote("2026-11-02 09:00"));
        assertThat(closed.cause()).isEmpty();
        assertThat(closed.evidence()).isEmpty();
    }

    @Test
    void theDoorIsOpenOnlyFromADayAfterTheClosing() {
        assertThat(reopening("2026-11-21").reconnect()).contains(DAY.plusDays(1));
        assertThat(reopening("2026-11-20").reconnect()).isEmpty();
        assertThat(of(ADeal.aDeal()).reconnect()).isEmpty();
    }

    private static Closed reopening(String day) {
        return of(ADeal.aDeal().reconnecting(day));
    }
}
