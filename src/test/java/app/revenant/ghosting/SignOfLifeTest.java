package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 1: what tells that somebody is there. */
class SignOfLifeTest {

    @ParameterizedTest
    @CsvSource({"REACHED,OUT", "REACHED,IN", "MEETING_HELD,OUT", "MEETING_HELD,IN", "RECEIVED,OUT", "RECEIVED,IN",
            "POSTPONED,OUT", "POSTPONED,IN", "VOICEMAIL,IN", "NO_ANSWER,IN"})
    void theyAreThere(Outcome outcome, Direction direction) {
        assertThat(signs(aDeal().logged(Channel.MOBILE, direction, outcome, ago(2)))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"SENT,OUT", "SENT,IN", "VOICEMAIL,OUT", "NO_ANSWER,OUT", "GATEKEEPER,OUT", "GATEKEEPER,IN",
            "BOUNCED,OUT",
            "BOUNCED,IN", "AUTO_REPLY,OUT", "AUTO_REPLY,IN", "NO_SHOW,OUT", "NO_SHOW,IN"})
    void nothingTellsThatTheyAreThere(Outcome outcome, Direction direction) {
        assertThat(signs(aDeal().logged(Channel.MOBILE, direction, outcome, ago(2)))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelCarriesASign(Channel channel) {
        assertThat(signs(aDeal().logged(channel, Direction.IN, Outcome.RECEIVED, ago(2)))).isEqualTo(1);
    }

    @Test
    void signsAreCountedOverTheWholeDeal() {
        assertThat(signs(aDeal().theyWrote("2024-01-08 10:00").wrote(ago(9)).met(ago(5)).theyPostponed(ago(1))))
                .isEqualTo(3);
    }

    @Test
    void aColleagueCountsLikeTheContact() {
        assertThat(signs(aDeal().theyWrote(ago(4)).with("p2"))).isEqualTo(1);
    }

    @Test
    void whatHappensRightNowIsThereAndWhatComesAfterIsNot() {
        assertThat(signs(aDeal().theyWrote(When.NOON.toString()))).isEqualTo(1);
        assertThat(signs(aDeal().theyWrote(When.NOON.plusNanos(1).toString()))).isZero();
    }

    @Test
    void theLastSignIsTheLatestInTimeWhateverItsPlaceInTheList() {
        Assessment read = aDeal().theyWrote(ago(3)).theyWrote(ago(8)).assessed();
        assertThat(read.silentDays()).contains(3.0);
    }

    @Test
    void atOneInstantTheOrderOfTheListDecidesWhatIsAnswered() {
        assertThat(aDeal().theyWrote(ago(3)).wrote(ago(3)).assessed().unanswered()).isEqualTo(1);
        assertThat(aDeal().wrote(ago(3)).theyWrote(ago(3)).assessed().unanswered()).isZero();
    }

    @Test
    void withoutASignThereIsNoSilence() {
        assertThat(aDeal().wrote(ago(3)).assessed().silentDays()).isEmpty();
    }

    private static int signs(ADeal deal) {
        return deal.assessed().signsOfLife();
    }
}
