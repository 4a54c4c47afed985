package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.json.AnyStore;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.StageEntry;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DealMergeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-01");

    private static ForeignDeal file(DealHistory of, DealStatus status, Optional<String> step, StageEntry... stages) {
        return new ForeignDeal(of.id(), "theirs", Optional.empty(), Optional.empty(), "demo", status, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), step, List.of(stages));
    }

    private static DealHistory story(DealStatus status, Closing closing, String stage, StageEntry... stages) {
        Collected store = AnyStore.of(0);
        for (long seed = 1; store.deals().isEmpty(); seed++) {
            store = AnyStore.of(seed);
        }
        DealHistory any = store.deals().get(0);
        Deal deal = any.deal();
        return new DealHistory(new Deal(deal.id(), deal.title(), deal.company(), deal.contact(), stage, status,
                deal.created(), closing, deal.parkedUntil(), deal.origin(), deal.offer(), deal.work(), deal.goal(),
                deal.nextStep()), any.facts(), List.of(stages), any.attempts(), any.alertAnswers(), any.drafts(),
                any.pastSteps());
    }

    private static DealHistory merged(DealHistory known, DealStatus status, StageEntry... stages) {
        return DealMerge.of(file(known, status, Optional.empty(), stages), Optional.of(known), DAY);
    }

    @Property(tries = 200)
    void whatTheFileDoesNotKnowIsKept(@ForAll long seed) {
        for (DealHistory known : AnyStore.of(seed).deals()) {
            DealHistory merged = merged(known, DealStatus.OPEN);
            assertThat(merged).usingRecursiveComparison()
                    .ignoringFields("deal.title", "deal.stage", "deal.status", "deal.closing").isEqualTo(known);
            assertThat(merged(merged, DealStatus.OPEN)).isEqualTo(merged);
        }
    }

    @Test
    void aParkedDealStaysParkedWhileTheFileSaysOpen() {
        DealHistory parked = story(DealStatus.PARKED, Closing.NONE, "demo");
        assertThat(merged(parked, DealStatus.OPEN).deal().status()).isEqualTo(DealStatus.PARKED);
        assertThat(merged(parked, DealStatus.LOST).deal().status()).isEqualTo(DealStatus.LOST);
    }

    @Test
    void aDealClosedHereWithAReasonIsNotReopened() {
        Closing closing = new Closing(Optional.of(DAY), Optional.of(CloseReason.NO_BUDGET), Optional.of(3));
        DealHistory lost = story(DealStatus.LOST, closing, "demo");
        assertThat(merged(lost, DealStatus.OPEN).deal().status()).isEqualTo(DealStatus.LOST);
        assertThat(merged(lost, DealStatus.OPEN).deal().closing()).isEqualTo(closing);
        DealHistory silent = story(DealStatus.CLOSED_WITHOUT_ANSWER, closing, "demo");
        assertThat(merged(silent, DealStatus.LOST).deal().status()).isEqualTo(DealStatus.CLOSED_WITHOUT_ANSWER);
        assertThat(merged(silent, DealStatus.WON).deal().closing()).isEqualTo(Closing.NONE);
    }

    @Test
    void aDealThatTheFileClosedAndReopensIsOpenAgain() {
        DealHistory won = story(DealStatus.WON, new Closing(Optional.of(DAY), Optional.empty(), Optional.empty()),
                "demo");
        assertThat(merged(won, DealStatus.OPEN).deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(merged(won, DealStatus.OPEN).deal().closing()).isEqualTo(Closing.NONE);
    }

    @Test
    void aStageTheSellerMovedToSinceIsKeptUntilTheFileTellsOfANewerOne() {
        StageEntry theirs = new StageEntry("demo", DAY);
        DealHistory moved = story(DealStatus.OPEN, Closing.NONE, "verbal", theirs, new StageEntry("verbal",
                DAY.plusDays(4)));
        assertThat(merged(moved, DealStatus.OPEN, theirs).deal().stage()).isEqualTo("verbal");
        DealHistory newer = merged(moved, DealStatus.OPEN, theirs, new StageEntry("demo", DAY.plusDays(2)));
        assertThat(newer.deal().stage()).isEqualTo("demo");
        assertThat(newer.stages()).extracting(StageEntry::on)
                .containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(4));
    }

    @Test
    void aStepOutOfTheFileTakesThePlaceOfAnotherWhichIsNotForgotten() {
        DealHistory known = story(DealStatus.OPEN, Closing.NONE, "demo");
        ForeignDeal file = file(known, DealStatus.OPEN, Optional.of("call them"));
        DealHistory merged = DealMerge.of(file, Optional.of(known), DAY);
        assertThat(merged.deal().nextStep()).contains(new NextStep(StepOwner.ME, Optional.of("call them"),
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty()));
        assertThat(merged.pastSteps()).hasSize(known.pastSteps().size() + known.deal().nextStep().stream().toList()
                .size());
        assertThat(DealMerge.of(file, Optional.of(merged), DAY)).isEqualTo(merged);
    }
}
