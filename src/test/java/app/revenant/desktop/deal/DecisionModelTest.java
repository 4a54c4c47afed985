package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Spot;
import app.revenant.model.DealId;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Part;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.Stakeholder;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionModelTest {

    private static final DealId DEAL = new DealId("d1-10-healthy-committee-ahead");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private DealModel deal;
    private DecisionModel model;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "10-healthy-committee-ahead");
        deal = new DealModel(office, window.desk(), DEAL, Spot.NONE);
        model = new DecisionModel(office, window.desk(), deal);
        deal.read();
        office.deals().forget(DEAL, FactKind.OWNER);
        office.deals().forget(DEAL, FactKind.PROCESS);
    }

    @AfterEach
    void close() {
        deal.stop();
        office.close();
    }

    @Test
    void somebodyNewGetsAPartAndLosesItByUndo() {
        add("Bernard Brunet", Part.DECIDES, false);
        assertThat(model.person().get()).isEmpty();
        assertThat(decision().people()).extracting(Stakeholder::part).containsExactly(Part.DECIDES);
        assertThat(seen().people().stream().map(seen()::name)).contains("Bernard Brunet");
        office.undo().undo();
        assertThat(decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void whoeverIsKnownIsNotMadeTwice() {
        add("Bernard Brunet", Part.USES, false);
        PersonId bernard = decision().people().get(0).person();
        model.remove(bernard);
        add("bernard brunet", Part.SIGNS, true);
        assertThat(decision().people()).containsExactly(new Stakeholder(bernard, Part.SIGNS, true));
    }

    @Test
    void nobodyIsRefusedAndTheFormStays() {
        add("  ", Part.SIGNS, false);
        assertThat(window.troubles).extracting(trouble -> ((Refusal) trouble).key()).containsExactly("decision.nobody");
        assertThat(model.person().get()).isPresent();
    }

    @Test
    void theContactHasNoPartYetButIsMet() {
        PersonId contact = seen().deal().deal().contact().orElseThrow();
        model.edit(contact);
        StakeholderForm form = model.person().get().orElseThrow();
        assertThat(form.part()).isEqualTo(Part.UNKNOWN);
        assertThat(form.met()).isTrue();
        assertThat(form.hasPart()).isFalse();
        form.part(Part.CHAMPIONS);
        model.keepPerson();
        assertThat(decision().of(contact)).contains(new Stakeholder(contact, Part.CHAMPIONS, true));
    }

    @Test
    void aPartIsTakenAwayAndComesBackByUndo() {
        add("Bernard", Part.BLOCKS, true);
        model.remove(decision().people().get(0).person());
        assertThat(decision().people()).isEmpty();
        office.undo().undo();
        assertThat(decision().people()).hasSize(1);
    }

    @Test
    void stepsAreAddedEditedMovedAndTakenOutEachWithItsUndo() {
        step("essai");
        step("signature");
        assertThat(whats()).containsExactly("essai", "signature");
        assertThat(model.move(1, -1)).isTrue();
        assertThat(whats()).containsExactly("signature", "essai");
        assertThat(model.move(0, -1)).as("the first goes no further").isFalse();
        assertThat(model.move(1, 1)).isFalse();
        model.editStep(1);
        model.step().get().orElseThrow().done(true);
        model.keepStep();
        assertThat(decision().steps().get(1).done()).isTrue();
        model.removeStep(0);
        assertThat(whats()).containsExactly("essai");
        office.undo().undo();
        office.undo().undo();
        office.undo().undo();
        assertThat(whats()).containsExactly("essai", "signature");
    }

    @Test
    void aStepWithoutANameIsRefusedAndTheFormStays() {
        step(" ");
        assertThat(window.troubles).extracting(trouble -> ((Refusal) trouble).key()).containsExactly("decision.unnamed");
        assertThat(model.step().get()).isPresent();
        assertThat(decision().steps()).isEmpty();
    }

    @Test
    void whoDecidesIsOfferedForTheFactAndKeptOnlyByTheSeller() {
        add("Bernard", Part.DECIDES, false);
        deal.edit(FactKind.OWNER);
        FactForm form = deal.editing().get().orElseThrow();
        assertThat(form.value()).contains(FactValue.OTHER_NOT_MET);
        assertThat(form.who()).isEqualTo("Bernard");
        assertThat(seen().facts().of(FactKind.OWNER)).isEmpty();
    }

    @Test
    void aMapWithAllNamesAndDatesIsAKnownProcessElseAPartOfOne() {
        office.deals().map(DEAL, steps -> List.of(new DecisionStep("CODIR", Optional.of("Anne"), Optional.of(DAY), false)));
        deal.edit(FactKind.PROCESS);
        assertThat(deal.editing().get().flatMap(FactForm::value)).contains(FactValue.POS);
        step("signature");
        deal.edit(FactKind.PROCESS);
        assertThat(deal.editing().get().flatMap(FactForm::value)).contains(FactValue.PARTIAL);
    }

    @Test
    void withoutPeopleAndStepsNothingIsOffered() {
        deal.edit(FactKind.OWNER);
        assertThat(deal.editing().get().flatMap(FactForm::value)).isEmpty();
        deal.edit(FactKind.PROCESS);
        assertThat(deal.editing().get().flatMap(FactForm::value)).isEmpty();
    }

    private void add(String name, Part part, boolean met) {
        model.addPerson();
        StakeholderForm form = model.person().get().orElseThrow();
        form.name(name);
        form.part(part);
        form.met(met);
        model.keepPerson();
    }

    private void step(String what) {
        model.addStep();
        model.step().get().orElseThrow().what(what);
        model.keepStep();
    }

    private List<String> whats() {
        return decision().steps().stream().map(DecisionStep::what).toList();
    }

    private DealModel.Seen seen() {
        return deal.seen().get().orElseThrow();
    }

    private Decision decision() {
        return seen().deal().history().decision();
    }
}
