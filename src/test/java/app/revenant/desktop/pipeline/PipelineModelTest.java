package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Closing;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineModelTest {

    @TempDir
    Path folder;
    private OpenPipeline pipeline;
    private PipelineModel model;

    @BeforeEach
    void open() {
        pipeline = OpenPipeline.in(folder);
        model = pipeline.model;
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void parkedDealsComeLastAndOnlyWhereTheyAreAskedFor() {
        assertThat(pipeline.names()).hasSize(14).doesNotContain("Fonderie Armorique");
        model.arrange(model.arrangement().get().parked(true));
        assertThat(pipeline.names()).hasSize(15).endsWith("Fonderie Armorique");
    }

    @Test
    void aFinishedDealLeavesThePipeline() {
        pipeline.office.deals().close(new DealId("d13"), DealStatus.LOST, Closing.NONE);
        assertThat(pipeline.names()).hasSize(13).doesNotContain("Domaine Sorel");
        assertThat(pipeline.in("negotiation")).doesNotContain("d13");
    }

    @Test
    void onlyTheLineOfADealThatChangedIsMadeAgain() {
        Map<PipelineRow, Boolean> before = new IdentityHashMap<>();
        model.shown().get().read().rows().forEach(row -> before.put(row, true));
        pipeline.office.deals().moveTo(new DealId("d6"), "demo", pipeline.row("d6").today());
        assertThat(model.shown().get().read().rows().stream().filter(row -> !before.containsKey(row)).map(row -> row.id().value()))
                .containsExactly("d6");
        assertThat(model.shown().get().read().rows()).hasSize(15);
    }

    @Test
    void alarmsAreCountedWhateverIsLetThrough() {
        Map<Alarm, Integer> before = model.shown().get().alarms();
        pipeline.filter(PipelineFilter.NONE.saying("nobody is called that"));
        assertThat(pipeline.names()).isEmpty();
        assertThat(model.shown().get().alarms()).isEqualTo(before).containsEntry(Alarm.LATE, 2);
        assertThat(model.shown().get().open()).isEqualTo(14);
    }

    @Test
    void severalColumnsSortTogetherAndTheLastOneAskedForCountsFirst() {
        model.sort(Column.AMOUNT);
        model.sort(Column.AMOUNT);
        model.sort(Column.STAGE);
        List<PipelineRow> rows = model.shown().get().rows();
        assertThat(rows).extracting(PipelineRow::place).isSorted();
        assertThat(rows.stream().filter(row -> row.place() == 0).map(row -> row.amount().orElseThrow().minor()).toList())
                .isSortedAccordingTo((one, other) -> Long.compare(other, one)).hasSizeGreaterThan(3);
        assertThat(pipeline.lane("discovery").rows().get(0).id().value()).isEqualTo("d8");
    }

    @Test
    void namesAreSortedAsInTheAlphabetOfTheLanguage() {
        model.sort(Column.COMPANY);
        assertThat(pipeline.names()).startsWith("Ateliers Brunet", "Boulangerie Kerguelen", "Cabinet Ferrand")
                .endsWith("Société d’Équipement Agricole du Bassin Ligérien");
    }

    @Test
    void theCompanyIsNeverTakenFromTheTable() {
        model.toggle(Column.COMPANY);
        model.toggle(Column.CONTACT);
        model.toggle(Column.ORIGIN);
        assertThat(model.arrangement().get().columns()).startsWith(Column.COMPANY, Column.STAGE).endsWith(Column.ORIGIN)
                .doesNotContain(Column.CONTACT);
    }

    @Test
    void theSameSightComesBackAfterADealAndAfterANight() {
        Remembered memory = new Remembered(pipeline.memory);
        pipeline.reopen(memory);
        pipeline.model.arrange(pipeline.model.arrangement().get().board(false).filter(PipelineFilter.NONE.toggled(Alarm.LATE)));
        pipeline.model.choose(Optional.of(new DealId("d4")));
        pipeline.reopen(memory);
        assertThat(pipeline.model.arrangement().get().board()).isFalse();
        assertThat(pipeline.names()).contains("Mairie de Vertou").hasSize(2);
        assertThat(pipeline.model.chosen()).contains(new DealId("d4"));
        assertThat(memory.text(Trait.PIPELINE_AS)).contains("alarms=LATE");
    }

    @Test
    void aDealThatIsFilteredOutIsChosenNoMore() {
        model.choose(Optional.of(new DealId("d4")));
        pipeline.filter(PipelineFilter.NONE.saying("vertou"));
        assertThat(model.chosen()).contains(new DealId("d4"));
        pipeline.filter(PipelineFilter.NONE.saying("brunet"));
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void aClosedModelHearsNoBell() {
        model.close();
        pipeline.office.deals().delete(new DealId("d1"));
        assertThat(pipeline.names()).contains("Ateliers Brunet");
    }
}
