package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.evidence;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.model.Channel.LANDLINE;
import static app.revenant.model.Channel.MOBILE;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.elapsed;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.sample.ADeal;
import app.revenant.sample.APerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rule 14: unreachable on one line, answering at once on the other. */
class AvoidTest {

    private static ADeal missed(Channel line, double... daysAgo) {
        ADeal deal = aDeal();
        for (double days : daysAgo) {
            deal.rang(line).noAnswer(ago(days));
        }
        return deal;
    }

    private static String avoid(ADeal deal) {
        return outcome(deal, Signal.AVOID);
    }

    @Test
    void threeMissedCallsAndAnAnswerAtOnceElsewhereIsAvoiding() {
        ADeal deal = missed(LANDLINE, 12, 9, 6).rang(MOBILE).answered(ago(3));
        assertThat(avoid(deal)).isEqualTo("YES");
        assertThat(evidence(deal, Signal.AVOID)).containsExactly("a1", "a2", "a3", "a4");
        assertThat(avoid(missed(MOBILE, 12, 9, 6).rang(LANDLINE).answered(ago(3)))).isEqualTo("YES");
    }

    @Test
    void twoMissedCallsAreNot() {
        assertThat(avoid(missed(LANDLINE, 9, 6).rang(MOBILE).answered(ago(3)))).isEqualTo(BLANK);
    }

    @Test
    void theMissedCallsLieWithinFifteenWorkingDaysOfTheAnswer() {
        assertThat(avoid(missed(LANDLINE, 18, 9, 6).rang(MOBILE).answered(ago(3)))).isEqualTo("YES");
        assertThat(avoid(missed(LANDLINE, 18.001, 9, 6).rang(MOBILE).answered(ago(3)))).isEqualTo(BLANK);
    }

    @Test
    void anAnswerOnTheSameLineIsNot() {
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(LANDLINE).answered(ago(3)))).isEqualTo(BLANK);
    }

    @Test
    void aSecondTryOnTheLineIsNoAnswerAtOnce() {
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(MOBILE).noAnswer(ago(5)).rang(MOBILE).answered(ago(3))))
                .isEqualTo(BLANK);
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).theyRang(MOBILE).voicemail(ago(5)).rang(MOBILE).answered(ago(3))))
                .isEqualTo(BLANK);
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(MOBILE).noAnswer(ago(18.001)).rang(MOBILE).answered(ago(3))))
                .isEqualTo("YES");
    }

    @Test
    void voicemailsAndCallsOfTheirsAreNoMissedCalls() {
        assertThat(avoid(missed(LANDLINE, 12, 9).rang(LANDLINE).voicemail(ago(6)).rang(MOBILE).answered(ago(3))))
                .isEqualTo(BLANK);
        assertThat(avoid(missed(LANDLINE, 12, 9).theyRang(LANDLINE).noAnswer(ago(6)).rang(MOBILE).answered(ago(3))))
                .isEqualTo(BLANK);
    }

    @Test
    void itTakesOnePerson() {
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(MOBILE).answered(ago(3)).with("p2"))).isEqualTo(BLANK);
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(MOBILE).answered(ago(3)).with(APerson.CLAIRE)))
                .isEqualTo("YES");
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(MOBILE).noAnswer(ago(5)).with("p2").rang(MOBILE)
                .answered(ago(3))))
                .isEqualTo("YES");
    }

    @Test
    void theirOwnCallAnswersNothing() {
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).theyRang(MOBILE).answered(ago(3)))).isEqualTo(BLANK);
    }

    @Test
    void theAnswerCountsForSixtyDays() {
        assertThat(avoid(missed(LANDLINE, 52, 50, 48).rang(MOBILE).answered(elapsed(Duration.ofDays(60)))))
                .isEqualTo("YES");
        assertThat(avoid(missed(LANDLINE, 52, 50, 48).rang(MOBILE).answered(elapsed(Duration.ofDays(60).plusNanos(1)))))
                .isEqualTo(BLANK);
    }

    @Test
    void anEarlierAnswerIsNotExcusedByALaterOne() {
        assertThat(avoid(missed(LANDLINE, 12, 9, 6).rang(MOBILE).answered(ago(3)).rang(MOBILE).answered(ago(1))))
                .isEqualTo("YES");
    }
}
