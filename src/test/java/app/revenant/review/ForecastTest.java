package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.State;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the open deals are worth: declared, weighted, and honestly. No deal is finished here, so usual rates hold. */
class ForecastTest {

    private static Map<String, Forecast> forecast(ADeal... deals) {
        Pipeline pipeline = new Pipeline();
        for (ADeal deal : deals) {
            pipeline.open(deal);
        }
        return Forecast.of(pipeline.listed(), pipeline.rates(), Optional.of("EUR"));
    }

    private static Forecast euros(ADeal... deals) {
        return forecast(deals).get("EUR");
    }

    private static ADeal proposal() {
        return aDeal().at(StageKind.PROPOSAL).worth(1000, "EUR");
    }

    @Test
    void aDealInTheSellersHandIsWorthItsRate() {
        Forecast line = euros(proposal().silentFor(3));
        assertThat(line.declared()).isEqualTo(1000);
        assertThat(line.weighted()).isCloseTo(250, within(1e-9));
        assertThat(line.honest()).isCloseTo(250, within(1e-9));
        assertThat(line.withoutVisibility()).isZero();
    }

    @Test
    void aSilenceTakesItsShareOfTheHonestSumOnly() {
        ADeal quiet = proposal().silentFor(12).wrote(ago(10));
        Reviewed reviewed = Pipeline.reviewed(quiet);
        assertThat(reviewed.assessment().state()).isEqualTo(State.QUIET);
        Forecast line = euros(quiet);
        assertThat(line.weighted()).isCloseTo(250, within(1e-9));
        assertThat(line.honest()).isCloseTo(250 * reviewed.remaining(), within(1e-9)).isLessThan(150);
    }

    @Test
    void aGhostIsShownApart() {
        ADeal ghost = proposal().silentFor(40).wrote(ago(35)).wrote(ago(30)).wrote(ago(20));
        Forecast line = euros(ghost, proposal().silentFor(3));
        assertThat(line.declared()).isEqualTo(2000);
        assertThat(line.weighted()).isCloseTo(500, within(1e-9));
        assertThat(line.honest()).isCloseTo(250, within(1e-9));
        assertThat(line.withoutVisibility()).isEqualTo(1000);
    }

    @Test
    void aParkedDealIsInNoSumUntilItsDayHasCome() {
        assertThat(euros(proposal().silentFor(3).parked(Optional.of(inDays(1)))).declared()).isZero();
        assertThat(euros(proposal().silentFor(3).parked(Optional.of(today()))).declared()).isEqualTo(1000);
    }

    @Test
    void aLostContactIsDeclaredAndHonestlyWorthNothing() {
        Forecast line = euros(proposal().silentFor(3).withContact(aPerson().left(today())));
        assertThat(line.declared()).isEqualTo(1000);
        assertThat(line.honest()).isZero();
    }

    @Test
    void whoNeverEngagedIsWorthALead() {
        assertThat(euros(proposal().wrote(ago(3))).honest()).isCloseTo(50, within(1e-9));
    }

    @Test
    void everyStageHasItsRate() {
        assertThat(euros(aDeal().at(StageKind.VERBAL).worth(1000, "EUR").silentFor(3)).weighted())
                .isCloseTo(750, within(1e-9));
    }

    @Test
    void currenciesAreNeverAddedUpAndTheSellersOwnComesFirst() {
        Map<String, Forecast> lines = forecast(aDeal().worth(500, "CHF").silentFor(3), proposal().silentFor(3),
                aDeal().worth(100, "CHF").silentFor(3));
        assertThat(lines.keySet()).containsExactly("EUR", "CHF");
        assertThat(lines.get("CHF").declared()).isEqualTo(600);
        assertThat(lines.get("EUR").declared()).isEqualTo(1000);
    }

    @Test
    void aDealWithoutAnAmountCountsNothing() {
        assertThat(euros(aDeal().silentFor(3)).declared()).isZero();
    }

    @Test
    void theSellersOwnCurrencyIsTheOnlyLineThatMayBeEmpty() {
        assertThat(forecast().keySet()).containsExactly("EUR");
        assertThat(forecast(aDeal().worth(500, "CHF").silentFor(3)).keySet()).containsExactly("CHF");
    }
}
