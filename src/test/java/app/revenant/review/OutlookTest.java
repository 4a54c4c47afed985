package app.revenant.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.sample.ADeal;
import app.revenant.sample.APerson;
import app.revenant.sample.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static Outlook of(ADeal deal) {
        return Outlook.of(Pipeline.reviewed(deal), LocalDate.parse(When.today()));
    }

    @Test
    void aDayTheyNamedCommitsThroughThatDay() {
        assertThat(of(ADeal.aDeal().silentFor(2).promising(When.today()))).isEqualTo(Outlook.COMMITTED);
        assertThat(of(ADeal.aDeal().silentFor(2).promising(When.yesterday()))).isEqualTo(Outlook.LIKELY);
    }

    @Test
    void aPromiseAlreadyKeptCommitsNoMore() {
        assertThat(of(ADeal.aDeal().silentFor(2).promising(When.tomorrow(), Optional.of(true)))).isEqualTo(Outlook.LIKELY);
    }

    @Test
    void aWarmWordCommitsNobody() {
        assertThat(of(ADeal.aDeal().silentFor(2).saying(Answer.WARM_VAGUE))).isEqualTo(Outlook.LIKELY);
    }

    @Test
    void aLongSilenceHasNoVisibility() {
        assertThat(of(ADeal.aDeal().silentFor(30).wrote(When.ago(25)).wrote(When.ago(20)).rang(Channel.MOBILE).noAnswer(When.ago(15))))
                .isEqualTo(Outlook.NO_VISIBILITY);
    }

    @Test
    void parkedRefusedAndNeverAnsweredDealsStandAside() {
        assertThat(of(ADeal.aDeal().silentFor(2).parked(Optional.of(When.inDays(30))))).isEqualTo(Outlook.ASIDE);
        assertThat(of(ADeal.aDeal().silentFor(2).saying(Answer.NO))).isEqualTo(Outlook.ASIDE);
        assertThat(of(ADeal.aDeal().wrote(When.ago(3)))).isEqualTo(Outlook.ASIDE);
        assertThat(of(ADeal.aDeal().silentFor(9).withContact(APerson.aPerson().left(When.inDays(-3))))).isEqualTo(Outlook.ASIDE);
    }

    @Test
    void aNoAfterAPromiseWithdrawsIt() {
        assertThat(of(ADeal.aDeal().silentFor(5).promising(When.tomorrow()).theyWrote(When.ago(1)).saying(Answer.NO))).isEqualTo(Outlook.ASIDE);
    }
}
