package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.evidence;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.LetterKind;
import app.revenant.model.Value;
import app.revenant.sample.ADeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 13: the seller's own follow-ups since the last sign of life. */
class ChaserSignalTest {

    /** So many follow-ups of which so many brought nothing, five working days apart. */
    private static ADeal chasers(int all, int empty) {
        ADeal deal = aDeal().silentFor(100);
        for (int place = 0; place < all; place++) {
            deal.wrote(ago(90 - place * 5.0)).withValue(place < empty ? Value.NONE : Value.INSIGHT);
        }
        return deal;
    }

    @ParameterizedTest
    @CsvSource({"1,1,blank", "2,2,EMPTY2", "3,3,EMPTY3", "5,4,EMPTY3", "4,3,HALF", "2,1,HALF", "3,2,HALF", "5,2,blank",
            "3,1,blank", "4,1,RICH", "5,1,RICH", "2,0,RICH", "1,0,blank"})
    void theShareOfEmptyOnesIsComparedExactly(int all, int empty, String expected) {
        assertThat(outcome(chasers(all, empty), Signal.VALUE)).isEqualTo(expected);
    }

    @Test
    void aFollowUpWithoutAValueBroughtNothing() {
        assertThat(outcome(aDeal().silentFor(12).wrote(ago(9)).wrote(ago(4)), Signal.VALUE)).isEqualTo("EMPTY2");
    }

    @Test
    void onlyMessagesAndVoicemailsAreFollowUps() {
        ADeal deal = aDeal().silentFor(12).wrote(ago(9)).rang(Channel.MOBILE).noAnswer(ago(8)).rang(Channel.LANDLINE)
                .gatekeeper(ago(7)).theyDidNotCome(ago(6)).wroteInVain(ago(5));
        assertThat(outcome(deal, Signal.VALUE)).isEqualTo(BLANK);
        assertThat(outcome(deal.rang(Channel.MOBILE).voicemail(ago(4)), Signal.VALUE)).isEqualTo("EMPTY2");
    }

    @Test
    void noLetterIsAFollowUpNotEvenTheLastChance() {
        ADeal deal = aDeal().silentFor(12).wrote(ago(9)).letter(LetterKind.LAST_CHANCE, ago(5))
                .letter(LetterKind.PARK, ago(4));
        assertThat(outcome(deal, Signal.VALUE)).isEqualTo(BLANK);
    }

    @Test
    void aSignOfLifeStartsAfreshAndWithoutOneTheWholeLogCounts() {
        assertThat(outcome(aDeal().wrote(ago(9)).wrote(ago(8)).theyWrote(ago(7)).wrote(ago(6)), Signal.VALUE))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().wrote(ago(90)).wrote(ago(8)), Signal.VALUE)).isEqualTo("EMPTY2");
    }

    @Test
    void threeAlikeInARowAreMonotonous() {
        assertThat(outcome(chasers(3, 3), Signal.MONOTONE)).isEqualTo("YES");
        assertThat(outcome(chasers(3, 0), Signal.MONOTONE)).isEqualTo("YES");
        assertThat(outcome(chasers(2, 2), Signal.MONOTONE)).isEqualTo(BLANK);
        assertThat(outcome(chasers(4, 2), Signal.MONOTONE)).isEqualTo(BLANK);
    }

    @Test
    void anotherChannelBreaksTheRowAndAMissedCallDoesNot() {
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(20)).wrote(ago(15)).wrote(Channel.SMS, ago(12))
                .wrote(ago(10)),
                Signal.MONOTONE)).isEqualTo(BLANK);
        ADeal withCall = aDeal().silentFor(30).wrote(ago(20)).wrote(ago(15)).rang(Channel.MOBILE).noAnswer(ago(12))
                .wrote(ago(10));
        assertThat(outcome(withCall, Signal.MONOTONE)).isEqualTo("YES");
        assertThat(evidence(withCall, Signal.MONOTONE)).containsExactly("a2", "a3", "a5");
    }

    @Test
    void theChannelComparedIsTheOneThatWasLogged() {
        assertThat(outcome(aDeal().silentFor(30).rang(Channel.MOBILE).voicemail(ago(20)).rang(Channel.LANDLINE)
                .voicemail(ago(15))
                .rang(Channel.MOBILE).voicemail(ago(10)), Signal.MONOTONE)).isEqualTo(BLANK);
        assertThat(outcome(aDeal().silentFor(30).wrote(Channel.OTHER, ago(20)).wrote(ago(15))
                .wrote(ago(10)), Signal.MONOTONE))
                .isEqualTo(BLANK);
    }

    @Test
    void lessThanFourDaysBetweenThreeIsPestering() {
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(12)).wrote(ago(8)).wrote(ago(4)), Signal.PESTER))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(12)).wrote(ago(8.01)).wrote(ago(4.02)), Signal.PESTER))
                .isEqualTo("YES");
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(5)).wrote(ago(4)), Signal.PESTER)).isEqualTo(BLANK);
    }

    @Test
    void betweenTwoMiddleGapsTheMedianIsHalfway() {
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(13)).wrote(ago(12)).wrote(ago(5)), Signal.PESTER))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(12.9)).wrote(ago(11.9)).wrote(ago(5)), Signal.PESTER))
                .isEqualTo("YES");
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(20)).wrote(ago(11)).wrote(ago(8))
                .wrote(ago(5)), Signal.PESTER))
                .isEqualTo("YES");
        assertThat(outcome(aDeal().silentFor(30).wrote(ago(20)).wrote(ago(19)).wrote(ago(14))
                .wrote(ago(8)), Signal.PESTER))
                .isEqualTo(BLANK);
    }
}
