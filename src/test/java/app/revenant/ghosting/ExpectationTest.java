package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import app.revenant.sample.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the chance still alive is computed from, handed out. */
class ExpectationTest {

    @Test
    void itGivesTheVeryChanceThatIsShown() {
        ADeal deal = aDeal().atProposal().wrote(ago(30)).theyWrote(ago(28)).wrote(ago(12)).rang(Channel.LANDLINE).noAnswer(ago(6));
        Expectation expectation = expectation(deal).orElseThrow();
        assertThat(expectation.vitality(ASeller.shipped())).isEqualTo(deal.assessed().vitality().orElseThrow());
        assertThat(expectation.signsOfLife()).isEqualTo(1);
        assertThat(expectation.gaps()).containsExactly(2.0);
        assertThat(expectation.touches()).extracting(Touch::channel).containsExactly(TouchChannel.EMAIL, TouchChannel.LANDLINE);
    }

    @Test
    void whereNothingIsUnansweredNothingIsExpected() {
        assertThat(expectation(aDeal().wrote(ago(30)).theyWrote(ago(2)))).isEmpty();
    }

    @Test
    void whereAStateNeedsNoChanceNothingIsExpected() {
        assertThat(expectation(aDeal().wrote(ago(30)))).isEmpty();
        assertThat(expectation(aDeal().theyWrote(ago(30)).wrote(ago(20)).parked(Optional.of(When.inDays(30))))).isEmpty();
    }

    private static Optional<Expectation> expectation(ADeal deal) {
        return new Assessor(deal.seller().ground()).expectation(deal.history(), deal.contact(), When.NOW);
    }
}
