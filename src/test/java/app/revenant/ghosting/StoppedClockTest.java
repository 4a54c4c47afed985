package app.revenant.ghosting;

import static app.revenant.ghosting.Told.silentDays;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.ASeller.aSeller;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import org.junit.jupiter.api.Test;

/** Rule 4: nobody is silent while away. Told on Wednesday 25 November at noon; ten days ago was Wednesday the 11th. */
class StoppedClockTest {

    @Test
    void anOutOfOfficeReplyStopsTheClock() {
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice(ago(10), "2026-11-18"))).isEqualTo(12 - 4.5);
    }

    @Test
    void theDayOfReturnItselfCounts() {
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice("2026-11-16 00:00", "2026-11-17"))).isEqualTo(11);
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice("2026-11-16 00:00", "2026-11-16"))).isEqualTo(12);
    }

    @Test
    void aReturnBeforeTheReplyStopsNothing() {
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice(ago(10), "2026-11-09"))).isEqualTo(12);
    }

    @Test
    void anAutomaticReplyWithoutADayStopsNothing() {
        assertThat(silentDays(aDeal().silentFor(12).logged(Channel.EMAIL, Direction.IN, Outcome.AUTO_REPLY, ago(10))))
                .isEqualTo(12);
    }

    @Test
    void aColleagueBeingAwayDoesNotStopTheClock() {
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice(ago(10), "2026-11-18").with("p2"))).isEqualTo(12);
    }

    @Test
    void theClockStandsStillNowWhileTheyAreAway() {
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice(ago(10), "2026-12-15"))).isEqualTo(2);
    }

    @Test
    void laterWithADayStopsTheClockUntilThen() {
        assertThat(silentDays(aDeal().theyWrote(ago(12)).tagged(Tag.LATER).until("2026-11-16"))).isEqualTo(12 - 4.5);
    }

    @Test
    void laterStopsTheClockForGoodEvenAfterTheyWriteAgain() {
        assertThat(silentDays(aDeal().theyWrote(ago(12)).tagged(Tag.LATER).until("2026-11-16").theyWrote(ago(10))))
                .isEqualTo(10 - 2.5);
    }

    @Test
    void laterOfAColleagueStopsTheClockToo() {
        assertThat(silentDays(aDeal().silentFor(12).theyWrote(ago(11)).with("p2").tagged(Tag.LATER)
                .until("2026-11-16")))
                .isEqualTo(11 - 3.5);
    }

    @Test
    void anAbsenceHoldsOnItsFirstAndItsLastDay() {
        assertThat(silentDays(aDeal().silentFor(12).soldBy(aSeller().away("2026-11-16", "2026-11-17")))).isEqualTo(10);
        assertThat(silentDays(aDeal().silentFor(12).soldBy(aSeller().away("2026-11-16", "2026-11-16")))).isEqualTo(11);
    }

    @Test
    void anAbsenceOfTheContactCountsLikeTheSellersOwn() {
        assertThat(silentDays(aDeal().silentFor(12).withContact(aPerson().away("2026-11-16", "2026-11-17"))))
                .isEqualTo(10);
    }

    @Test
    void anAbsenceOverTodayTakesOffTheMorning() {
        assertThat(silentDays(aDeal().silentFor(12).soldBy(aSeller().away("2026-11-25", "2026-11-30"))))
                .isEqualTo(11.5);
    }

    @Test
    void anAbsenceOverAWeekendTakesOffNothing() {
        assertThat(silentDays(aDeal().silentFor(12).soldBy(aSeller().away("2026-11-14", "2026-11-15")))).isEqualTo(12);
    }

    @Test
    void overlappingStopsCountOnce() {
        assertThat(silentDays(aDeal().silentFor(12).outOfOffice("2026-11-16 00:00", "2026-11-19")
                .soldBy(aSeller().away("2026-11-17", "2026-11-19"))
                .withContact(aPerson().away("2026-11-18", "2026-11-18"))))
                .isEqualTo(12 - 4);
    }

    @Test
    void anAbsenceDuringAHolidayTakesOffTheHolidayOnce() {
        assertThat(silentDays(aDeal().silentFor(12)
                .soldBy(aSeller().restingWith("FR").away("2026-11-10", "2026-11-12"))))
                .isEqualTo(12 - 3);
    }

    @Test
    void aStopShortensTheReplyGapItLiesIn() {
        assertThat(aDeal().theyWrote(ago(20)).wrote(ago(12)).outOfOffice(ago(11), "2026-11-16").theyWrote(ago(7))
                .assessed()
                .replyGaps()).containsExactly(5 - 3.5);
    }
}
