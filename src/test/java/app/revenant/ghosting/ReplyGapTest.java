package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.LetterKind;
import app.revenant.sample.ADeal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 3: how long this person took, from the first touch of each silence. */
class ReplyGapTest {

    @Test
    void aGapRunsFromTheFirstTouchOfTheSilence() {
        assertThat(gaps(aDeal().wrote(ago(10)).rang(Channel.MOBILE).noAnswer(ago(8)).theyWrote(ago(7))))
                .containsExactly(3.0);
    }

    @Test
    void theFirstSilenceBeginsWithTheLog() {
        assertThat(gaps(aDeal().wrote(ago(10)).theyWrote(ago(9)))).containsExactly(1.0);
    }

    @Test
    void aSignThatFollowsNoTouchTellsNothingOfTheirPace() {
        assertThat(gaps(aDeal().theyWrote(ago(10)).theyWrote(ago(9)).wrote(ago(8)).theyWrote(ago(6)).met(ago(5))))
                .containsExactly(2.0);
    }

    @Test
    void anAnswerAtOnceTakesAFiftiethOfADay() {
        assertThat(gaps(aDeal().wrote("2026-11-20 10:00").theyWrote("2026-11-20 10:28"))).containsExactly(0.02);
        assertThat(gaps(aDeal().wrote("2026-11-20 10:00").theyWrote("2026-11-20 10:29"))).containsExactly(0.020138889);
        assertThat(gaps(aDeal().wrote("2026-11-21 10:00").theyWrote("2026-11-22 18:00"))).containsExactly(0.02);
    }

    @Test
    void aPromisedDateThatPassesIsNoTouchHere() {
        assertThat(gaps(aDeal().theyWrote(ago(20)).promising("2026-11-10").theyWrote(ago(3)))).isEmpty();
    }

    @Test
    void aGapRunsFromTheTouchItselfAlsoWhereADateCameBetween() {
        assertThat(gaps(aDeal().theyWrote(ago(20)).promising("2026-11-19").wrote(ago(10)).theyWrote(ago(3))))
                .containsExactly(7.0);
    }

    @Test
    void aLetterThatAsksForNoAnswerIsNotAnsweredInTime() {
        assertThat(gaps(aDeal().letter(LetterKind.PARK, ago(10)).theyWrote(ago(9)))).isEmpty();
        assertThat(gaps(aDeal().letter(LetterKind.LAST_CHANCE, ago(10)).theyWrote(ago(9)))).containsExactly(1.0);
    }

    @Test
    void aBouncedMessageWasNotAnswered() {
        assertThat(gaps(aDeal().wroteInVain(ago(10)).wrote(ago(9)).theyWrote(ago(7)))).containsExactly(2.0);
    }

    @Test
    void aMeetingTheyMissedWaitsForTheirAnswer() {
        assertThat(gaps(aDeal().theyDidNotCome(ago(6)).theyWrote(ago(5)))).containsExactly(1.0);
    }

    private static List<Double> gaps(ADeal deal) {
        return deal.assessed().replyGaps();
    }
}
