package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.ASeller.aSeller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The seller's own rates, shrunk towards the usual ones. */
class RatesTest {

    private static final double FOUR_DECIMALS = 0.00005;

    @ParameterizedTest
    @CsvSource({"DISCOVERY,0.15", "DEMO,0.20", "PROPOSAL,0.25", "NEGOTIATION,0.45", "VERBAL,0.75"})
    void withoutAFinishedDealTheUsualRatesHold(StageKind stage, double usual) {
        assertThat(new Pipeline().rates().of(stage)).isCloseTo(usual, within(1e-12));
        assertThat(new Pipeline().rates().ofLead()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void threeWinsOfFortyLeadsAreOneOfFifteen() {
        Rates rates = new Pipeline().finished(3, DealStatus.WON, StageKind.VERBAL)
                .finished(37, DealStatus.LOST, StageKind.DISCOVERY)
                .rates();
        assertThat(rates.ofLead()).isCloseTo(0.0667, within(FOUR_DECIMALS));
        assertThat(rates.leads()).isEqualTo(new Rates.Tally(3, 40));
    }

    @Test
    void sixWinsOfEighteenProposalsAreThreeOfTen() {
        Rates rates = new Pipeline().finished(6, DealStatus.WON, StageKind.PROPOSAL)
                .finished(12, DealStatus.CLOSED_WITHOUT_ANSWER, StageKind.PROPOSAL)
                .finished(5, DealStatus.LOST, StageKind.DEMO).rates();
        assertThat(rates.of(StageKind.PROPOSAL)).isCloseTo(0.3077, within(FOUR_DECIMALS));
        assertThat(rates.tally(StageKind.PROPOSAL)).isEqualTo(new Rates.Tally(6, 18));
    }

    @Test
    void openAndParkedDealsAreNotFinished() {
        Rates rates = new Pipeline().open(aDeal()).open(aDeal().parked(Optional.empty())).rates();
        assertThat(rates.leads()).isEqualTo(new Rates.Tally(0, 0));
    }

    @ParameterizedTest
    @EnumSource(value = DealStatus.class, names = {"LOST", "CLOSED_WITHOUT_ANSWER"})
    void onlyAWinIsAWin(DealStatus how) {
        assertThat(new Pipeline().finished(1, how, StageKind.DEMO).rates().leads()).isEqualTo(new Rates.Tally(0, 1));
    }

    @Test
    void aDealHasReachedTheStagesItEverEnteredAndThoseBeforeThem() {
        Rates rates = new Pipeline().finished(aDeal().at(StageKind.DEMO).entered(StageKind.NEGOTIATION, "2026-02-02")
                .entered(StageKind.DEMO, "2026-02-20").closed(DealStatus.LOST, "2026-03-02")).rates();
        assertThat(rates.tally(StageKind.DISCOVERY).finished()).isEqualTo(1);
        assertThat(rates.tally(StageKind.NEGOTIATION).finished()).isEqualTo(1);
        assertThat(rates.tally(StageKind.VERBAL).finished()).isZero();
    }

    @Test
    void aStageOfTheSellersOwnCountsAsItsKind() {
        Rates rates = Rates.of(List.of(aDeal().at("devis").closed(DealStatus.WON, "2026-03-02").history()),
                aSeller().calling(StageKind.PROPOSAL, "devis").settings());
        assertThat(rates.tally(StageKind.PROPOSAL)).isEqualTo(new Rates.Tally(1, 1));
        assertThat(rates.tally(StageKind.NEGOTIATION).finished()).isZero();
    }

    @Test
    void whoNeverEngagedIsWorthALead() {
        Rates rates = new Pipeline().rates();
        assertThat(rates.of(Pipeline.reviewed(aDeal().wrote("2026-11-02 10:00")))).isEqualTo(rates.ofLead());
        assertThat(rates.of(Pipeline.reviewed(aDeal().theyWrote("2026-11-02 10:00"))))
                .isEqualTo(rates.of(StageKind.PROPOSAL));
    }
}
