package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.Money;
import app.revenant.model.Offer;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneTest {

    @TempDir
    Path folder;
    private OpenPipeline pipeline;

    @BeforeEach
    void open() {
        pipeline = OpenPipeline.in(folder);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void oneColumnForEachStageAndTheParkedLaneLast() {
        assertThat(pipeline.lanes()).containsExactly("discovery", "demo", "proposal", "negotiation", "verbal", "-parked");
        assertThat(pipeline.in("demo")).containsExactlyInAnyOrder("d4", "d9");
        assertThat(pipeline.in("-parked")).containsExactly("d14");
    }

    @Test
    void parkedDealsAreOutOfTheSums() {
        BigDecimal before = pipeline.lane("proposal").sum().totals().get("EUR");
        pipeline.model.moves().park(pipeline.row("d6"), Optional.of(pipeline.row("d6").today().plusDays(1)));
        assertThat(pipeline.lane("proposal").sum().totals().get("EUR")).isEqualByComparingTo(before.subtract(new BigDecimal(31_000)));
        assertThat(pipeline.in("-parked")).containsExactlyInAnyOrder("d6", "d14");
    }

    @Test
    void currenciesAreNeverAddedUpAndOnesOwnComesFirst() {
        pipeline.office.deals().amend(new DealId("d4"), deal -> deal.offer(pounds(27_500)));
        assertThat(pipeline.lane("demo").sum().totals()).containsExactly(Map.entry("EUR", new BigDecimal("7000.00")),
                Map.entry("GBP", new BigDecimal("27500.00")));
        assertThat(Sum.of(pipeline.lane("demo").rows(), "GBP").totals().keySet()).containsExactly("GBP", "EUR");
    }

    @Test
    void whatHasNoAmountIsCountedAsSuch() {
        pipeline.model.moves().price(pipeline.row("d9"), "");
        Sum sum = pipeline.lane("demo").sum();
        assertThat(sum.count()).isEqualTo(2);
        assertThat(sum.without()).isEqualTo(1);
        assertThat(sum.totals()).containsOnlyKeys("EUR");
        assertThat(pipeline.lane("verbal").sum()).isEqualTo(new Sum(0, Map.of(), 0));
    }

    @Test
    void aStageThatLeftThePipelineGoesToTheNearestOfItsKind() {
        pipeline.staged(new Stage("first", "First talk", StageKind.DISCOVERY), new Stage("offer", "Offer", StageKind.PROPOSAL),
                new Stage("last", "Nearly there", StageKind.VERBAL));
        assertThat(pipeline.lanes()).containsExactly("first", "offer", "last", "-parked");
        assertThat(pipeline.in("offer")).contains("d1", "d6");
        assertThat(pipeline.in("first")).as("of two as near the earlier").contains("d4", "d9");
        assertThat(pipeline.in("offer")).as("negotiation is as near to the offer as to the end").contains("d7", "d13");
    }

    @Test
    void aStageNobodyKnowsHasAColumnOfItsOwnBeforeTheParkedLane() {
        pipeline.office.deals().moveTo(new DealId("d4"), "legacy", pipeline.row("d4").today());
        assertThat(pipeline.lanes()).endsWith("verbal", "-other", "-parked");
        assertThat(pipeline.in("-other")).containsExactly("d4");
        assertThat(pipeline.lane("-other").kind()).isEqualTo(Lane.Kind.OTHER);
    }

    @Test
    void anyNumberOfStagesHasAsManyColumns() {
        Stage[] stages = new Stage[12];
        for (int place = 0; place < stages.length; place++) {
            stages[place] = new Stage("s" + place, "Step " + place, StageKind.DEMO);
        }
        pipeline.staged(stages);
        assertThat(pipeline.lanes()).hasSize(13).startsWith("s0", "s1").endsWith("s11", "-parked");
        assertThat(pipeline.in("s0")).hasSize(14);
    }

    private static Offer pounds(long major) {
        return new Offer(Optional.of(Money.of(new BigDecimal(major), "GBP")), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
