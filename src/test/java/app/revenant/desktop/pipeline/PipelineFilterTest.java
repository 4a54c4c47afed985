package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.Origin;
import app.revenant.model.Tag;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFilterTest {

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
    void aStepWithoutADayIsAsForgettableAsNone() {
        pipeline.filter(PipelineFilter.NONE.toggled(Alarm.NO_STEP));
        assertThat(pipeline.names()).contains("Menuiserie Roche").as("theirs, undated").contains("Clinique du Parc")
                .doesNotContain("Domaine Sorel");
    }

    @Test
    void aDealIsLateFromTheDayAfterItsStep() {
        pipeline.filter(PipelineFilter.NONE.toggled(Alarm.LATE));
        assertThat(pipeline.names()).contains("Mairie de Vertou", "Ateliers Brunet").as("due today").doesNotContain("Logitrans Ouest");
    }

    @Test
    void twoAlarmsAreBothMeant() {
        pipeline.filter(PipelineFilter.NONE.toggled(Alarm.NO_STEP).toggled(Alarm.LATE));
        assertThat(pipeline.names()).isEmpty();
        pipeline.filter(PipelineFilter.NONE.toggled(Alarm.GHOSTING).toggled(Alarm.NO_STEP));
        assertThat(pipeline.names()).isNotEmpty().allSatisfy(name -> assertThat(name).isNotEqualTo("Ateliers Brunet"));
    }

    @Test
    void twoStagesMeanEither() {
        pipeline.filter(PipelineFilter.NONE.toggledStage("demo").toggledStage("negotiation"));
        assertThat(pipeline.names()).containsExactlyInAnyOrder("Mairie de Vertou", "Menuiserie Roche", "Harbour & Finch", "Domaine Sorel");
        pipeline.filter(PipelineFilter.NONE.toggledStage("demo").toggledStage("demo"));
        assertThat(pipeline.names()).hasSize(14);
    }

    @Test
    void theBoundsOfAnAmountAreWithinThem() {
        pipeline.filter(PipelineFilter.NONE.from(Optional.of(new BigDecimal(12_000))).upTo(Optional.of(new BigDecimal(14_000))));
        assertThat(pipeline.names()).containsExactlyInAnyOrder("Cabinet Ferrand", "Clinique du Parc", "Domaine Sorel");
    }

    @Test
    void aDealWithoutAnAmountIsWithinNoBounds() {
        pipeline.model.moves().price(pipeline.row("d9"), "");
        pipeline.filter(PipelineFilter.NONE.from(Optional.of(BigDecimal.ZERO)));
        assertThat(pipeline.names()).hasSize(13).doesNotContain("Menuiserie Roche");
        pipeline.filter(PipelineFilter.NONE);
        assertThat(pipeline.names()).contains("Menuiserie Roche");
    }

    @Test
    void whatTheyEverMentionedFindsTheDeal() {
        pipeline.filter(PipelineFilter.NONE.toggled(Tag.PRICE).toggled(Tag.BUSY));
        assertThat(pipeline.names()).containsExactlyInAnyOrder("Logis Atlantique", "Clinique du Parc");
    }

    @Test
    void aDealOfUnknownOriginIsOfNone() {
        pipeline.office.deals().amend(new DealId("d6"), deal -> deal.origin(Optional.of(Origin.REFERRAL)));
        pipeline.filter(PipelineFilter.NONE.toggled(Origin.REFERRAL));
        assertThat(pipeline.names()).containsExactly("Logis Atlantique");
    }

    @Test
    void wordsAreFoundInAnyOrderWithoutAccentsOrCase() {
        pipeline.filter(PipelineFilter.NONE.saying("MOREL lea"));
        assertThat(pipeline.names()).containsExactly("SCI Les Tilleuls");
        pipeline.filter(PipelineFilter.NONE.saying("lea nobody"));
        assertThat(pipeline.names()).isEmpty();
    }

    @Test
    void everyKindOfWishNarrowsTheOthers() {
        PipelineFilter priced = PipelineFilter.NONE.toggledStage("proposal").from(Optional.of(new BigDecimal(20_000)));
        pipeline.filter(priced);
        assertThat(pipeline.names()).hasSize(3);
        pipeline.filter(priced.toggled(Tag.PRICE).saying("fleet").toggled(Alarm.NO_STEP));
        assertThat(pipeline.names()).containsExactly("Logis Atlantique");
        pipeline.filter(priced.toggled(Tag.BUSY));
        assertThat(pipeline.names()).isEmpty();
    }

    @Test
    void theBoardShowsWhatTheTableShows() {
        pipeline.filter(PipelineFilter.NONE.toggled(Tag.PRICE));
        assertThat(pipeline.in("proposal")).containsExactly("d6");
        assertThat(pipeline.lane("proposal").sum().count()).isEqualTo(1);
        assertThat(pipeline.in("demo")).isEmpty();
    }
}
