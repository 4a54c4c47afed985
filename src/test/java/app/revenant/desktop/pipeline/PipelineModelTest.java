package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Closing;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.Money;
import app.revenant.model.Stage;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineModelTest {

    @TempDir
    Path folder;
    private final FakeDesk desk = new FakeDesk();
    private Office office;
    private PipelineModel model;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        model = new PipelineModel(office, desk.desk());
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private List<String> names() {
        return model.shown().get().stream().map(PipelineRow::name).toList();
    }

    private PipelineRow row(String id) {
        return model.read().get().rows().stream().filter(row -> row.assessed().id().value().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void parkedDealsLiveInTheirOwnLane() {
        assertThat(names()).hasSize(14).doesNotContain("Fonderie Armorique");
        model.filter(PipelineFilter.PARKED);
        assertThat(names()).containsExactly("Fonderie Armorique");
    }

    @Test
    void aFinishedDealLeavesTheTable() {
        office.deals().close(new DealId("d13"), DealStatus.LOST, Closing.NONE);
        assertThat(names()).hasSize(13).doesNotContain("Domaine Sorel");
    }

    @Test
    void aStepWithoutADayIsAsForgettableAsNone() {
        model.filter(PipelineFilter.NO_STEP);
        assertThat(names()).contains("Menuiserie Roche").as("theirs, undated").contains("Clinique du Parc")
                .doesNotContain("Domaine Sorel");
    }

    @Test
    void aDealIsLateFromTheDayAfterItsStep() {
        model.filter(PipelineFilter.LATE);
        assertThat(names()).contains("Mairie de Vertou", "Ateliers Brunet").as("due today").doesNotContain("Logitrans Ouest");
    }

    @Test
    void wordsAreFoundInAnyOrderWithoutAccentsOrCase() {
        model.seek("MOREL lea");
        assertThat(names()).containsExactly("SCI Les Tilleuls");
        model.seek("lea nobody");
        assertThat(names()).isEmpty();
    }

    @Test
    void filterAndWordsNarrowTogether() {
        model.seek("e");
        model.filter(PipelineFilter.LATE);
        assertThat(names()).allMatch(name -> List.of("Mairie de Vertou", "Ateliers Brunet").contains(name));
    }

    @Test
    void movingADealWritesItsStageAndTheDay() {
        model.move(row("d1"), new Stage("verbal", "verbal", StageKind.VERBAL));
        assertThat(row("d1").stage().id()).isEqualTo("verbal");
        assertThat(row("d1").assessed().history().stages()).contains(new StageEntry("verbal", row("d1").today()));
    }

    @Test
    void aDealMovesOneStageOnAndStopsAtTheLast() {
        model.shift(row("d7"), 1);
        assertThat(row("d7").stage().id()).isEqualTo("verbal");
        model.shift(row("d7"), 1);
        assertThat(row("d7").stage().id()).isEqualTo("verbal");
        model.shift(row("d5"), -1);
        assertThat(row("d5").stage().id()).isEqualTo("discovery");
    }

    @Test
    void movingADealToWhereItIsWritesNothing() {
        int entries = row("d1").assessed().history().stages().size();
        model.move(row("d1"), row("d1").stage());
        assertThat(row("d1").assessed().history().stages()).hasSize(entries);
    }

    @Test
    void anAmountIsTypedAsPeopleWriteIt() {
        assertThat(model.price(row("d1"), "19 500,50")).isTrue();
        assertThat(row("d1").amount()).contains(new Money(1_950_050, "EUR"));
    }

    @Test
    void whatIsNoAmountChangesNothing() {
        assertThat(model.price(row("d1"), "a lot")).isFalse();
        assertThat(row("d1").amount()).contains(new Money(1_840_000, "EUR"));
    }

    @Test
    void aBlankTakesTheAmountAwayAndKeepsTheRestOfTheOffer() {
        assertThat(model.price(row("d1"), " ")).isTrue();
        assertThat(row("d1").amount()).isEmpty();
    }

    @Test
    void aClosedModelHearsNoBell() {
        model.close();
        office.deals().delete(new DealId("d1"));
        assertThat(names()).contains("Ateliers Brunet");
    }
}
