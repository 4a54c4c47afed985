package app.revenant.review;

import static app.revenant.model.Channel.LANDLINE;
import static app.revenant.model.Channel.MOBILE;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What it takes to make up for a deal: many leads for the hope, few for what was left of it. */
class ReplacementTest {

    private static final double TWO_DECIMALS = 0.005;

    /** One lead of fifteen is won, and four proposals of thirteen. */
    private static Pipeline practised() {
        return new Pipeline().finished(6, DealStatus.WON, StageKind.PROPOSAL)
                .finished(12, DealStatus.LOST, StageKind.PROPOSAL)
                .finished(67, DealStatus.LOST, StageKind.DISCOVERY);
    }

    /** Three signs of life, then five touches: P = .1689 where P₀ was .8235. */
    private static ADeal almostOver() {
        return aDeal().theyWrote(ago(32)).theyWrote(ago(30)).theyWrote(ago(28)).wrote(ago(25)).wrote(ago(20))
                .rang(LANDLINE).noAnswer(ago(15)).rang(MOBILE).noAnswer(ago(14)).wrote(ago(10));
    }

    private static Replacement of(ADeal deal, Pipeline pipeline) {
        pipeline.open(deal);
        return Replacement.of(Pipeline.reviewed(deal), pipeline.rates(), UsualSize.of(pipeline.all()));
    }

    @Test
    void theHopeCostsFiveLeadsAndWhatWasLeftOne() {
        Replacement replacement = of(almostOver(), practised());
        assertThat(replacement.hoped()).isCloseTo(4.62, within(TWO_DECIMALS));
        assertThat(replacement.left()).isCloseTo(0.95, within(TWO_DECIMALS));
    }

    @Test
    void aDealOfTwiceTheUsualSizeCostsTwice() {
        Pipeline pipeline = practised().finished(aDeal().worth(10_000, "EUR").closed(DealStatus.WON, "2026-03-02"));
        Pipeline sameRates = practised().finished(aDeal().closed(DealStatus.WON, "2026-03-02"));
        assertThat(of(almostOver().worth(20_000, "EUR"), pipeline).hoped())
                .isCloseTo(2 * of(almostOver(), sameRates).hoped(), within(1e-9));
    }

    @Test
    void theUsualSizeIsTheMedianOfWonDealsElseOfAll() {
        Pipeline pipeline = new Pipeline().finished(aDeal().worth(900, "EUR").closed(DealStatus.LOST, "2026-03-02"))
                .open(aDeal().worth(100, "EUR"));
        assertThat(UsualSize.of(pipeline.all()).in("EUR")).contains(500.0);
        pipeline.finished(aDeal().worth(30, "EUR").closed(DealStatus.WON, "2026-03-02"));
        assertThat(UsualSize.of(pipeline.all()).in("EUR")).contains(30.0);
        pipeline.finished(aDeal().worth(10, "EUR").closed(DealStatus.WON, "2026-03-02"))
                .finished(aDeal().worth(80, "EUR").closed(DealStatus.WON, "2026-03-02"));
        assertThat(UsualSize.of(pipeline.all()).in("EUR")).contains(30.0);
    }

    @Test
    void currenciesAreNotCompared() {
        Pipeline pipeline = new Pipeline().finished(aDeal().worth(900, "CHF").closed(DealStatus.WON, "2026-03-02"));
        assertThat(UsualSize.of(pipeline.all()).in("EUR")).isEmpty();
        assertThat(of(almostOver().worth(20_000, "EUR"), pipeline).hoped()).isCloseTo(
                of(almostOver(), new Pipeline().finished(aDeal().closed(DealStatus.WON, "2026-03-02")))
                .hoped(), within(1e-9));
    }

    @Test
    void aDealWithoutAnAmountIsOfTheUsualSize() {
        Pipeline pipeline = practised();
        assertThat(of(aDeal().silentFor(3), pipeline).hoped())
                .isCloseTo(pipeline.rates().of(StageKind.PROPOSAL) / pipeline.rates().ofLead(), within(1e-9));
    }

    @Test
    void whereEveryAmountIsNothingEveryDealIsOfTheUsualSize() {
        Pipeline pipeline = practised();
        assertThat(of(almostOver().worth(0, "EUR"), pipeline).hoped()).isCloseTo(4.62, within(TWO_DECIMALS));
        assertThat(of(almostOver().worth(2, "EUR"), practised().finished(aDeal().worth(1, "EUR").closed(DealStatus.WON,
                "2026-03-02"))).hoped()).isGreaterThan(8);
    }

    @Test
    void aPausedDealIsWorthAllOfItsHope() {
        Replacement replacement = of(aDeal().silentFor(3).parked(Optional.of(inDays(5))), practised());
        assertThat(replacement.left()).isEqualTo(replacement.hoped());
    }

    @Test
    void whatIsLeftIsAllWhileNothingStandsUnansweredAndNothingOnceTheContactIsLost() {
        assertThat(remaining(aDeal().silentFor(3))).isEqualTo(1);
        assertThat(remaining(aDeal().silentFor(3).decisionOn(inDays(5)))).isEqualTo(1);
        assertThat(remaining(aDeal().theyOwe("le planning").due("2026-10-01").silentFor(30))).isEqualTo(1);
        assertThat(remaining(aDeal().wrote(ago(9)))).isEqualTo(1);
        assertThat(remaining(aDeal().silentFor(3).parked(Optional.of(inDays(5))))).isZero();
        assertThat(remaining(aDeal().silentFor(3).withContact(aPerson().left(today())))).isZero();
        assertThat(remaining(almostOver())).isCloseTo(0.1689 / 0.8235, within(0.0001));
    }

    private static double remaining(ADeal deal) {
        return Pipeline.reviewed(deal).remaining();
    }
}
