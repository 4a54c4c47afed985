package app.revenant.ghosting;

import static app.revenant.ghosting.Told.touches;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 2: what waits for an answer, on which channel, and for how long. */
class TouchTest {

    @ParameterizedTest
    @CsvSource({"EMAIL,email", "SMS,sms", "LINKEDIN,linkedin", "VIDEO,email", "IN_PERSON,email", "OTHER,email",
            "LANDLINE,landline", "MOBILE,mobile"})
    void aMessageWaitsOnItsChannel(Channel channel, String touch) {
        assertThat(touches(aDeal().silentFor(12).wrote(channel, ago(10)))).containsExactly(touch + "@10.0");
    }

    @ParameterizedTest
    @CsvSource({"NO_ANSWER,LANDLINE,landline", "NO_ANSWER,MOBILE,mobile", "NO_ANSWER,VIDEO,landline",
            "GATEKEEPER,LANDLINE,landline", "GATEKEEPER,MOBILE,mobile", "GATEKEEPER,EMAIL,landline",
            "VOICEMAIL,LANDLINE,voicemail", "VOICEMAIL,MOBILE,voicemail", "NO_SHOW,VIDEO,noshow",
            "NO_SHOW,MOBILE,noshow"})
    void aCallWaitsOnItsLine(Outcome outcome, Channel channel, String touch) {
        assertThat(touches(aDeal().silentFor(12).logged(channel, Direction.OUT, outcome, ago(10))))
                .containsExactly(touch + "@10.0");
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"BOUNCED", "AUTO_REPLY"})
    void whatReachedNobodyWaitsForNothing(Outcome outcome) {
        assertThat(touches(aDeal().silentFor(12).logged(Channel.EMAIL, Direction.OUT, outcome, ago(10)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"SENT", "GATEKEEPER", "NO_SHOW"})
    void nothingInboundWaitsForAnAnswerOfTheirs(Outcome outcome) {
        assertThat(touches(aDeal().silentFor(12).logged(Channel.MOBILE, Direction.IN, outcome, ago(10)))).isEmpty();
    }

    @Test
    void aLastChanceHasAChannelOfItsOwn() {
        assertThat(touches(aDeal().silentFor(12).letter(LetterKind.LAST_CHANCE, ago(10))))
                .containsExactly("lastchance@10.0");
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, names = "LAST_CHANCE", mode = EnumSource.Mode.EXCLUDE)
    void theOtherLettersAskForNoAnswer(LetterKind letter) {
        assertThat(touches(aDeal().silentFor(12).letter(letter, ago(10)))).isEmpty();
    }

    @Test
    void aSignOfLifeAnswersEverythingBeforeIt() {
        assertThat(touches(aDeal().theyWrote(ago(12)).wrote(ago(10)).rang(Channel.MOBILE).noAnswer(ago(8))
                .theyWrote(ago(6))
                .wrote(ago(4)))).containsExactly("email@4.0");
    }

    @Test
    void theOldestComesFirstWhateverItsPlaceInTheList() {
        assertThat(touches(aDeal().wrote(ago(2)).silentFor(12).rang(Channel.LANDLINE).noAnswer(ago(7))))
                .containsExactly("landline@7.0", "email@2.0");
    }

    @Test
    void withoutASignOfLifeTheWholeLogWaits() {
        assertThat(touches(aDeal().wrote(ago(90)).wrote(ago(2)))).containsExactly("email@90.0", "email@2.0");
    }

    @Test
    void aTouchToAColleagueWaitsToo() {
        assertThat(touches(aDeal().silentFor(12).wrote(ago(10)).with("p2"))).containsExactly("email@10.0");
    }

    @Test
    void aTouchThatWeighsNothingBecauseItIsTooCloseStillCounts() {
        Assessment once = aDeal().silentFor(12).wrote(ago(5)).assessed();
        Assessment twice = aDeal().silentFor(12).wrote(ago(5)).wrote(ago(4.5)).assessed();
        assertThat(twice.vitality().orElseThrow().alive()).isEqualTo(once.vitality().orElseThrow().alive());
        assertThat(twice.unanswered()).isEqualTo(2);
    }

    @Test
    void aTouchOnAWeekendAgesFromMonday() {
        assertThat(touches(aDeal().silentFor(12).wrote("2026-11-21 15:00"))).containsExactly("email@2.5");
    }
}
