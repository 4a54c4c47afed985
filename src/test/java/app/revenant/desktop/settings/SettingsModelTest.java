package app.revenant.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.ghosting.Knob;
import app.revenant.ghosting.Signal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {

    private static final Knob GHOST = new Knob(Knob.Part.THRESHOLDS, "ghost", "", 0);

    @TempDir
    Path folder;
    private final FakeDesk desk = new FakeDesk();
    private final SettingsHold hold = new SettingsHold();
    private Office office;
    private SettingsModel model;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        model = new SettingsModel(office, desk.desk(), hold);
        model.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsSavedLeavesTheOtherSettingsAlone() {
        Settings before = office.choices().current();
        model.wish(settings -> settings.withSignature(Optional.of("Julie\nAcme")).withHolidays(Optional.of("BE")));
        model.save();
        assertThat(office.choices().current()).isEqualTo(before.withSignature(Optional.of("Julie\nAcme")).withHolidays(Optional.of("BE")));
        assertThat(model.draft().get().isDirty()).isFalse();
    }

    @Test
    void nothingIsWrittenBeforeItIsSaved() {
        model.wish(settings -> settings.withCurrency(Optional.of("GBP")));
        assertThat(office.choices().current().currency()).contains("EUR");
        assertThat(model.draft().get().isDirty()).isTrue();
    }

    @Test
    void whatWasTypedBeforeTheStoreAnsweredStays() {
        SettingsModel quick = new SettingsModel(office, desk.desk(), new SettingsHold());
        quick.wish(settings -> settings.withSignature(Optional.of("Quick")));
        quick.begin();
        assertThat(quick.draft().get().wish().signature()).contains("Quick");
        assertThat(quick.draft().get().wish().currency()).contains("EUR");
    }

    @Test
    void leavingKeepsWhatIsNotSavedAndOffersToSaveIt() {
        model.wish(settings -> settings.withSignature(Optional.of("Julie")));
        model.close("Settings not saved", "Save?", "Save");
        assertThat(desk.asked).containsExactly("ask Settings not saved");
        assertThat(office.choices().current().signature()).contains("Julie");
        assertThat(hold.draft()).isEmpty();
    }

    @Test
    void whoComesBackFindsTheFormAsItWasLeft() {
        model.turn(GHOST, "much");
        hold.keep(model.draft().get());
        hold.at(Section.ENGINE);
        SettingsModel later = new SettingsModel(office, desk.desk(), hold);
        later.begin();
        assertThat(later.draft().get().typed()).containsEntry(GHOST, "much");
        assertThat(later.section().get()).isEqualTo(Section.ENGINE);
    }

    @Test
    void leavingWithNothingChangedAsksNothing() {
        model.close("Settings not saved", "Save?", "Save");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void anotherLanguageChosenElsewhereLeavesWhatWasTyped() {
        model.wish(settings -> settings.withSignature(Optional.of("Julie")));
        office.choices().speak(Language.FR);
        assertThat(model.draft().get().wish().signature()).contains("Julie");
        assertThat(model.draft().get().wish().language()).contains(Language.FR);
        model.save();
        assertThat(office.choices().current().language()).contains(Language.FR);
        assertThat(office.choices().current().signature()).contains("Julie");
    }

    @Test
    void aNumberOutOfRangeIsRefusedAndStaysInItsField() {
        model.turn(GHOST, "1,2");
        model.save();
        assertThat(model.refusal().get()).map(Refusal::key).contains("settings.out-of-range");
        assertThat(model.draft().get().typed()).containsEntry(GHOST, "1,2");
        assertThat(office.choices().current().engine()).isEqualTo(EngineChanges.NONE);
        model.turn(GHOST, "0,25");
        assertThat(model.refusal().get()).isEmpty();
        model.save();
        assertThat(office.choices().current().engine().thresholds()).containsEntry("ghost", 0.25);
    }

    @Test
    void limitsOutOfOrderAreRefused() {
        model.turn(GHOST, "0.1");
        model.save();
        assertThat(model.refusal().get()).map(Refusal::key).contains("settings.limits-order");
        assertThat(office.choices().current().engine()).isEqualTo(EngineChanges.NONE);
    }

    @Test
    void aPreviewCountsWhatWouldBeFlaggedBeforeAnythingIsSaved() {
        int now = office.ghosts().flagged().size();
        Knob.of(Knob.Part.MEDIANS).forEach(knob -> model.turn(knob, "60"));
        SettingsModel.Preview preview = model.preview().get().orElseThrow();
        assertThat(preview.now()).isEqualTo(now);
        assertThat(preview.then()).isLessThan(now);
        assertThat(office.ghosts().flagged()).hasSize(now);
        model.save();
        assertThat(office.ghosts().flagged()).hasSize(preview.then());
        assertThat(model.preview().get()).isEmpty();
    }

    @Test
    void resettingAllNumbersIsAsIfNothingHadEverBeenChanged() {
        model.turn(GHOST, "0.2");
        Knob.weights(Signal.PAIN, "NEG").forEach(knob -> model.turn(knob, "3"));
        model.save();
        assertThat(office.choices().current().engine()).isNotEqualTo(EngineChanges.NONE);
        model.turn(GHOST, "x");
        model.resetAll();
        model.save();
        assertThat(office.choices().current().engine()).isEqualTo(EngineChanges.NONE);
    }

    @Test
    void aStageInUseIsRemovedWithItsDealsAndTakenBackWhole() {
        DealId id = office.book().snapshot().deals().stream().filter(deal -> deal.deal().stage().equals("proposal"))
                .findFirst().orElseThrow().id();
        List<DealHistory> before = List.copyOf(office.book().snapshot().deals());
        model.removeStage("proposal", Optional.of("negotiation"));
        model.save();
        assertThat(office.book().snapshot().deal(id).orElseThrow().deal().stage()).isEqualTo("negotiation");
        assertThat(office.choices().stagesInUse()).doesNotContainKey("proposal");
        assertThat(office.choices().current().pipeline()).extracting(Stage::id).containsExactly("discovery", "demo", "negotiation", "verbal");
        office.undo().undo();
        assertThat(office.book().snapshot().deals()).containsExactlyElementsOf(before);
        assertThat(office.choices().current().stages()).isEmpty();
    }

    @Test
    void aStageWhoseHeirGoesToo() {
        model.removeStage("proposal", Optional.of("negotiation"));
        model.removeStage("negotiation", Optional.of("verbal"));
        model.save();
        assertThat(office.choices().stagesInUse()).doesNotContainKeys("proposal", "negotiation");
    }

    @Test
    void stagesAreAddedRenamedMovedAndKeepTheirIds() {
        model.addStage("Trial");
        Stage trial = model.draft().get().wish().pipeline().get(5);
        model.shiftStage(trial.id(), -1);
        model.amendStage(new Stage("demo", "Démonstration", StageKind.DEMO));
        model.amendStage(new Stage(trial.id(), "Pilot", StageKind.PROPOSAL));
        model.save();
        assertThat(office.choices().current().stages()).extracting(Stage::id)
                .containsExactly("discovery", "demo", "proposal", "negotiation", trial.id(), "verbal");
        assertThat(office.choices().current().stages().get(1).name()).isEqualTo("Démonstration");
        assertThat(office.choices().current().kindOf(trial.id())).contains(StageKind.PROPOSAL);
    }

    @Test
    void theFirstStageCannotGoUpNorTheLastDown() {
        model.shiftStage("discovery", -1);
        model.shiftStage("verbal", 1);
        assertThat(model.draft().get().isDirty()).isFalse();
    }

    @Test
    void stagesWithoutANameOrWithTheSameAreRefused() {
        model.amendStage(new Stage("demo", " ", StageKind.DEMO));
        model.save();
        assertThat(model.refusal().get()).map(Refusal::key).contains("settings.stage-nameless");
        model.amendStage(new Stage("demo", "Verbal", StageKind.DEMO));
        model.save();
        assertThat(model.refusal().get()).map(Refusal::key).contains("settings.stage-twice");
        assertThat(office.choices().current().stages()).isEmpty();
    }

    @Test
    void retentionTakesWholeMonthsFromOneToTwentyYears() {
        model.keepFor("0");
        model.save();
        assertThat(model.refusal().get()).map(Refusal::key).contains("settings.months-range");
        model.keepFor("240");
        model.save();
        assertThat(office.choices().current().retentionMonths()).contains(240);
        model.keepFor("36");
        model.save();
        assertThat(office.choices().current().retentionMonths()).isEmpty();
    }
}
