package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.evidence;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.elapsed;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.sample.ADeal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rule 6: what the prospect invested within sixty days, against what the seller did. */
class GiveTest {

    private static final String SIXTY_DAYS_AGO = elapsed(Duration.ofDays(60));
    private static final String A_MOMENT_BEFORE = elapsed(Duration.ofDays(60).plusNanos(1));

    private static String give(ADeal deal) {
        return outcome(deal, Signal.GIVE);
    }

    @Test
    void twoEffortsAreSome() {
        ADeal deal = aDeal().theyWrote(SIXTY_DAYS_AGO).withEffort().wrote(ago(8)).theyWrote(ago(5)).withEffort();
        assertThat(give(deal)).isEqualTo("SOME");
        assertThat(evidence(deal, Signal.GIVE)).containsExactly("a1", "a3");
        assertThat(give(aDeal().theyWrote(A_MOMENT_BEFORE).withEffort().theyWrote(ago(5)).withEffort()))
                .isEqualTo(BLANK);
    }

    @Test
    void oneEffortIsNeitherSomeNorNothing() {
        assertThat(give(aDeal().theyWrote(ago(9)).withEffort().wrote(ago(8)).wrote(ago(7)).wrote(ago(6))))
                .isEqualTo(BLANK);
    }

    @Test
    void threeTouchesWithoutAnEffortAreNothing() {
        assertThat(give(aDeal().wrote(SIXTY_DAYS_AGO).wrote(ago(7)).wrote(ago(6)))).isEqualTo("ZERO");
        assertThat(give(aDeal().wrote(A_MOMENT_BEFORE).wrote(ago(7)).wrote(ago(6)))).isEqualTo(BLANK);
    }

    @Test
    void aMeetingCountsOnceWhoeverLoggedIt() {
        assertThat(give(aDeal().met(ago(9)).wrote(ago(7)))).isEqualTo(BLANK);
        assertThat(give(aDeal().met(ago(9)).wrote(ago(7)).wrote(ago(6)))).isEqualTo("ZERO");
        assertThat(give(aDeal().logged(Channel.VIDEO, Direction.IN, Outcome.MEETING_HELD, ago(9)).wrote(ago(7))
                .wrote(ago(6))))
                .isEqualTo("ZERO");
    }

    @Test
    void whatTheyWroteIsNoTouchOfTheSeller() {
        assertThat(give(aDeal().theyWrote(ago(9)).wrote(ago(7)).wrote(ago(6)))).isEqualTo(BLANK);
    }

    @Test
    void everyOutboundAttemptCountsButBouncedOnes() {
        assertThat(give(aDeal().letter(LetterKind.PARK, ago(9)).theyDidNotCome(ago(8)).rang(Channel.MOBILE)
                .answered(ago(6))))
                .isEqualTo("ZERO");
        assertThat(give(aDeal().wroteInVain(ago(9)).wrote(ago(7)).wrote(ago(6)))).isEqualTo(BLANK);
    }

    @Test
    void anEffortCountsOnAnyAttemptOfAnybody() {
        assertThat(give(aDeal().rang(Channel.MOBILE).answered(ago(9)).withEffort().theyWrote(ago(5)).with("p2")
                .withEffort()))
                .isEqualTo("SOME");
    }
}
