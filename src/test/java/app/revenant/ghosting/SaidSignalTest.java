package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.elapsed;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import app.revenant.sample.ADeal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules 8 and 10: what they said along the way, and for how long it counts. */
class SaidSignalTest {

    private static final String SIXTY_DAYS_AGO = elapsed(Duration.ofDays(60));
    private static final String A_MOMENT_BEFORE = elapsed(Duration.ofDays(60).plusNanos(1));

    private static String said(Tag tag, String when, Signal signal) {
        return outcome(aDeal().theyWrote(when).tagged(tag), signal);
    }

    @Test
    void laterCountsForSixtyTimes24HoursWhateverTheClocksDid() {
        assertThat(said(Tag.LATER, SIXTY_DAYS_AGO, Signal.LATER)).isEqualTo("YES");
        assertThat(said(Tag.LATER, A_MOMENT_BEFORE, Signal.LATER)).isEqualTo(BLANK);
    }

    @Test
    void laterIsHeldAgainstThemOnceItsDayHasCome() {
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.LATER).until(today()), Signal.LATER)).isEqualTo("YES");
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.LATER).until(tomorrow()), Signal.LATER))
                .isEqualTo(BLANK);
    }

    @Test
    void aSignOfLifeWithoutLaterTakesItBack() {
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.LATER).theyWrote(ago(5)), Signal.LATER))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.LATER).wrote(ago(5)), Signal.LATER)).isEqualTo("YES");
    }

    @Test
    void laterMayStandOnAnyAttemptAndOnlyTheLatestCounts() {
        assertThat(outcome(aDeal().theyWrote(ago(9)).rang(Channel.LANDLINE).gatekeeper(ago(5))
                .tagged(Tag.LATER), Signal.LATER))
                .isEqualTo("YES");
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.LATER).theyWrote(ago(5)).tagged(Tag.LATER)
                .until(tomorrow()),
                Signal.LATER)).isEqualTo(BLANK);
    }

    @Test
    void theyWaitForAnInnerAnswerUntilTheNextSignOfLife() {
        assertThat(said(Tag.INTERNAL, "2025-01-06 10:00", Signal.INTERNAL_WAIT)).isEqualTo("YES");
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.INTERNAL).theyWrote(ago(5)), Signal.INTERNAL_WAIT))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().theyWrote(ago(9)).wrote(ago(5)).tagged(Tag.INTERNAL), Signal.INTERNAL_WAIT))
                .isEqualTo(BLANK);
    }

    @Test
    void aRequestToCompareCountsForSixtyDaysEvenAfterTheySpokeAgain() {
        assertThat(said(Tag.COMPARE, SIXTY_DAYS_AGO, Signal.COMPARE_REQ)).isEqualTo("YES");
        assertThat(said(Tag.COMPARE, A_MOMENT_BEFORE, Signal.COMPARE_REQ)).isEqualTo(BLANK);
        assertThat(outcome(aDeal().theyWrote(ago(9)).tagged(Tag.COMPARE).theyWrote(ago(5)), Signal.COMPARE_REQ))
                .isEqualTo("YES");
        assertThat(outcome(aDeal().wrote(ago(9)).tagged(Tag.COMPARE), Signal.COMPARE_REQ)).isEqualTo(BLANK);
    }

    @Test
    void beingBusyCountsForThirtyDays() {
        assertThat(said(Tag.BUSY, elapsed(Duration.ofDays(30)), Signal.BUSY_SAID)).isEqualTo("YES");
        assertThat(said(Tag.BUSY, elapsed(Duration.ofDays(30).plusNanos(1)), Signal.BUSY_SAID)).isEqualTo(BLANK);
        assertThat(outcome(aDeal().wrote(ago(9)).tagged(Tag.BUSY), Signal.BUSY_SAID)).isEqualTo(BLANK);
    }

    @ParameterizedTest
    @EnumSource(value = Tag.class, names = {"PRICE", "COMPETITOR"})
    void twoTagsFeedNoSignalYet(Tag tag) {
        assertThat(aDeal().theyWrote(ago(5)).tagged(tag).assessed().signals())
                .isEqualTo(aDeal().theyWrote(ago(5)).assessed().signals());
    }

    @Test
    void twoPostponementsWithinSixtyDaysAreAHabit() {
        assertThat(outcome(aDeal().theyPostponed(SIXTY_DAYS_AGO).theyPostponed(ago(5)), Signal.POSTPONED))
                .isEqualTo("YES");
        assertThat(outcome(aDeal().theyPostponed(A_MOMENT_BEFORE).theyPostponed(ago(5)), Signal.POSTPONED))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().theyPostponed(ago(5)), Signal.POSTPONED)).isEqualTo(BLANK);
    }

    @ParameterizedTest
    @CsvSource({"OUT", "IN"})
    void aMissedMeetingCountsForThirtyDays(Direction direction) {
        assertThat(missed(direction, elapsed(Duration.ofDays(30)))).isEqualTo("YES");
        assertThat(missed(direction, elapsed(Duration.ofDays(30).plusNanos(1)))).isEqualTo(BLANK);
    }

    private static String missed(Direction direction, String when) {
        return outcome(aDeal().logged(Channel.VIDEO, direction, Outcome.NO_SHOW, when), Signal.NOSHOW);
    }

    @Test
    void aMissedMeetingIsForgivenWithTheNextSignOfLife() {
        ADeal deal = aDeal().theyWrote(ago(9)).theyDidNotCome(ago(5));
        assertThat(outcome(deal, Signal.NOSHOW)).isEqualTo("YES");
        assertThat(outcome(deal.theyWrote(ago(4)), Signal.NOSHOW)).isEqualTo(BLANK);
    }
}
