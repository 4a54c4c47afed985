package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.desktop.TestOffice;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Knob;
import app.revenant.ghosting.Signal;
import app.revenant.model.DealHistory;
import app.revenant.model.DecisionStep;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {

    @TempDir
    Path folder;
    private Office office;
    private Choices choices;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        choices = office.choices();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aChangedWeightChangesWhatIsReadAndTheResetRestoresEveryByte() throws IOException {
        byte[] before = export("before.json");
        List<List<Double>> shipped = scores();
        EngineChanges changed = choices.current().engine();
        for (Signal signal : Signal.values()) {
            for (String outcome : choices.shipped().weights().outcomes(signal)) {
                changed = Knob.weights(signal, outcome).get(2).turn(changed, 20, choices.shipped());
            }
        }
        choices.change(choices.current().withEngine(changed));
        assertThat(scores()).isNotEqualTo(shipped);
        assertThat(export("changed.json")).isNotEqualTo(before);
        for (Signal signal : Signal.values()) {
            for (String outcome : choices.shipped().weights().outcomes(signal)) {
                Knob third = Knob.weights(signal, outcome).get(2);
                changed = third.turn(changed, third.of(choices.shipped()), choices.shipped());
            }
        }
        choices.change(choices.current().withEngine(changed));
        assertThat(scores()).isEqualTo(shipped);
        assertThat(export("after.json")).isEqualTo(before);
    }

    @Test
    void whatWouldBeFlaggedIsCountedAsTheGhostsDoAndWritesNothing() {
        Settings now = choices.current();
        assertThat(choices.flaggedWith(now)).isEqualTo(office.ghosts().flagged().size());
        EngineChanges patient = now.engine();
        for (Knob knob : Knob.of(Knob.Part.MEDIANS)) {
            patient = knob.turn(patient, 60, choices.shipped());
        }
        assertThat(choices.flaggedWith(now.withEngine(patient))).isLessThan(office.ghosts().flagged().size());
        assertThat(choices.current()).isEqualTo(now);
    }

    @Test
    void dealsAreNeverMovedToAStageThatIsNoMore() {
        Settings without = choices.current().withStages(choices.current().pipeline().stream()
                .filter(stage -> !stage.id().equals("proposal")).toList());
        assertThatThrownBy(() -> choices.change(without, Map.of("proposal", "trial"))).hasMessageContaining("settings.stage-gone");
        assertThat(choices.current().stages()).isEmpty();
        assertThat(choices.stagesInUse()).containsKey("proposal");
    }

    @Test
    void aDealWhoseStageGoesKeepsWhoDecides() {
        DealHistory before = office.book().snapshot().deals().stream().filter(each -> each.deal().stage().equals("proposal")).findFirst()
                .orElseThrow();
        office.deals().map(before.id(), steps -> List.of(new DecisionStep("committee", Optional.empty(), Optional.empty(), false)));
        Settings without = choices.current().withStages(choices.current().pipeline().stream()
                .filter(stage -> !stage.id().equals("proposal")).toList());
        choices.change(without, Map.of("proposal", "negotiation"));
        assertThat(office.book().snapshot().deal(before.id()).orElseThrow().decision().steps()).hasSize(1);
    }

    private List<List<Double>> scores() {
        return office.ghosts().listed().stream().map(each -> each.assessment().causes().stream().map(CauseReading::score).toList()).toList();
    }

    private byte[] export(String name) throws IOException {
        office.exports().write(folder.resolve(name));
        return Files.readAllBytes(folder.resolve(name));
    }
}
