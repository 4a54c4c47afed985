package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Stage;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import app.revenant.model.StageKind;
import app.revenant.model.StepOwner;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesTest {

    @TempDir
    Path folder;
    private OpenPipeline pipeline;
    private Moves moves;

    @BeforeEach
    void open() {
        pipeline = OpenPipeline.in(folder);
        moves = pipeline.model.moves();
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void movingADealWritesItsStageAndTheDayAsOneActToTakeBack() {
        moves.into(pipeline.row("d1"), pipeline.lane("verbal"));
        assertThat(pipeline.in("verbal")).containsExactly("d1");
        assertThat(pipeline.row("d1").assessed().history().stages()).contains(new StageEntry("verbal", pipeline.row("d1").today()));
        pipeline.office.undo().undo();
        assertThat(pipeline.in("verbal")).isEmpty();
        assertThat(pipeline.in("proposal")).contains("d1");
    }

    @Test
    void aDealMovesOneStageOnAndStopsAtTheLast() {
        moves.shift(pipeline.row("d7"), 1);
        assertThat(pipeline.row("d7").stage().id()).isEqualTo("verbal");
        moves.shift(pipeline.row("d7"), 1);
        assertThat(pipeline.row("d7").stage().id()).isEqualTo("verbal");
        moves.shift(pipeline.row("d5"), -1);
        assertThat(pipeline.row("d5").stage().id()).isEqualTo("discovery");
    }

    @Test
    void droppingADealWhereItIsWritesNothing() {
        int entries = pipeline.row("d1").assessed().history().stages().size();
        moves.into(pipeline.row("d1"), pipeline.lane("proposal"));
        moves.move(pipeline.row("d1"), pipeline.row("d1").stage());
        assertThat(pipeline.row("d1").assessed().history().stages()).hasSize(entries);
    }

    @Test
    void aDealWhoseStageLeftThePipelineKeepsItWhenDroppedWhereItStands() {
        pipeline.staged(new Stage("offer", "Offer", StageKind.PROPOSAL));
        moves.into(pipeline.row("d1"), pipeline.lane("offer"));
        assertThat(pipeline.row("d1").stage().id()).isEqualTo("proposal");
    }

    @Test
    void besideTheLastStageLiesTheParkedLaneAndBesideThatNothing() {
        pipeline.office.deals().moveTo(new DealId("d4"), "legacy", pipeline.row("d4").today());
        moves.move(pipeline.row("d7"), new Stage("verbal", "verbal", StageKind.VERBAL));
        assertThat(moves.beside(pipeline.row("d7"), 1)).as("other stages take nothing").map(Lane::kind).contains(Lane.Kind.PARKED);
        assertThat(moves.beside(pipeline.row("d4"), -1)).map(Lane::id).contains("verbal");
        assertThat(moves.beside(pipeline.row("d14"), 1)).isEmpty();
        assertThat(moves.beside(pipeline.row("d5"), -1)).isEmpty();
    }

    @Test
    void nothingIsParkedWithoutADayThatLiesAhead() {
        PipelineRow row = pipeline.row("d6");
        assertThat(moves.park(row, Optional.empty())).isFalse();
        assertThat(moves.park(row, Optional.of(row.today()))).isFalse();
        assertThat(pipeline.row("d6").isParked()).isFalse();
        assertThat(moves.park(row, Optional.of(row.today().plusDays(1)))).isTrue();
        assertThat(pipeline.row("d6").assessed().deal().parkedUntil()).contains(row.today().plusDays(1));
    }

    @Test
    void aParkedDealDroppedOnAStageIsOpenThereInOneAct() {
        moves.into(pipeline.row("d14"), pipeline.lane("demo"));
        assertThat(pipeline.row("d14").assessed().deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(pipeline.in("demo")).contains("d14");
        assertThat(pipeline.row("d14").assessed().history().stages()).extracting(StageEntry::stage).endsWith("demo");
        pipeline.office.undo().undo();
        assertThat(pipeline.row("d14").isParked()).isTrue();
        assertThat(pipeline.row("d14").stage().id()).isEqualTo("proposal");
    }

    @Test
    void anAmountIsTypedAsPeopleWriteIt() {
        assertThat(moves.price(pipeline.row("d1"), "19 500,50")).isTrue();
        assertThat(pipeline.row("d1").amount()).contains(new Money(1_950_050, "EUR"));
    }

    @Test
    void whatIsNoAmountChangesNothing() {
        assertThat(moves.price(pipeline.row("d1"), "a lot")).isFalse();
        assertThat(pipeline.row("d1").amount()).contains(new Money(1_840_000, "EUR"));
    }

    @Test
    void aStepIsPlannedAndTakenAway() {
        NextStep step = new NextStep(StepOwner.ME, Optional.of("Call"), Optional.of(pipeline.row("d6").today()), Optional.empty(),
                Optional.empty(), false, Optional.empty());
        moves.plan(pipeline.row("d6"), Optional.of(step));
        assertThat(pipeline.row("d6").nextStep()).contains(step);
        moves.plan(pipeline.row("d6"), Optional.empty());
        assertThat(pipeline.row("d6").lacksStep()).isTrue();
    }

    @Test
    void goingFurtherWhileNobodyKnowsWhoDecidesIsWorthAWord() {
        moves.shift(pipeline.row("d1"), 1);
        assertThat(moves.unknown().get()).as("asked of nobody yet").map(gap -> gap.row().id().value()).contains("d1");
        assertThat(pipeline.row("d1").stage().id()).as("and in nobody’s way").isEqualTo("negotiation");
        moves.shift(pipeline.row("d1"), -1);
        assertThat(moves.unknown().get()).as("a step back needs no word").isEmpty();
    }

    @Test
    void atTheProposalThePriceIsToBeSaidAloudAndTheOtherRoutesAsked() {
        learn(FactKind.OWNER, FactValue.OTHER_NOT_MET);
        learn(FactKind.PRICE_HOW, FactValue.NOT_YET);
        moves.shift(pipeline.row("d1"), 1);
        assertThat(moves.unknown().get()).map(Unknown.Of::what).contains(Unknown.PRICE);
        moves.shift(pipeline.row("d1"), -1);
        learn(FactKind.PRICE_HOW, FactValue.LIVE_BEFORE);
        learn(FactKind.COMPETITION, FactValue.NOT_ASKED);
        moves.shift(pipeline.row("d1"), 1);
        assertThat(moves.unknown().get()).map(Unknown.Of::what).contains(Unknown.COMPETITION);
    }

    @Test
    void beforeTheProposalThePriceMayWait() {
        learn(FactKind.OWNER, FactValue.OTHER_NOT_MET);
        learn(FactKind.PRICE_HOW, FactValue.NOT_YET);
        assertThat(Unknown.in(pipeline.row("d1"), StageKind.DEMO)).isEmpty();
        assertThat(Unknown.in(pipeline.row("d1"), StageKind.PROPOSAL)).isPresent();
    }

    @Test
    void onceAllOfItIsKnownNothingIsSaid() {
        learn(FactKind.OWNER, FactValue.OTHER_NOT_MET);
        learn(FactKind.PRICE_HOW, FactValue.LIVE_BEFORE);
        learn(FactKind.COMPETITION, FactValue.ALONE);
        moves.shift(pipeline.row("d1"), 1);
        assertThat(moves.unknown().get()).isEmpty();
    }

    private void learn(FactKind kind, FactValue value) {
        pipeline.office.deals().learn(new DealId("d1"), new Fact(kind, value, pipeline.row("d1").today(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
