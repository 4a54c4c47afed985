package app.revenant.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import app.revenant.sample.APast;
import app.revenant.sample.OfficeAt;
import app.revenant.work.ImportOptions;
import app.revenant.work.Office;
import app.revenant.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntTest {

    @TempDir
    private Path folder;

    private final FakeDesk desk = new FakeDesk();

    private Office after(APast past) {
        Office office = OfficeAt.folder(folder.resolve("store"));
        office.imports().run(List.of(past.in(folder)), new ImportOptions(Optional.empty(), Optional.empty(), false), Progress.SILENT);
        return office;
    }

    private LearntModel.Found found(Office office) {
        LearntModel model = new LearntModel(office, desk.desk());
        model.begin();
        return model.found().get().orElseThrow();
    }

    private Learnt thing(Office office, String what) {
        return found(office).things().stream().filter(each -> each.what().equals(what)).filter(each -> each.stage()
                .filter(stage -> stage != StageKind.PROPOSAL).isEmpty()).findFirst().orElseThrow();
    }

    @Test
    void everythingIsADefaultUntilItIsCalibratedAndSaysHowManyCasesThereAre() {
        try (Office office = after(new APast().answered(44).silent(15).revealed(3))) {
            assertThat(found(office).calibration().known()).isEqualTo(59);
            assertThat(found(office).things()).hasSize(9).extracting(Learnt::whose).containsOnly(Learnt.Whose.DEFAULTS);
            assertThat(thing(office, "median")).isEqualTo(new Learnt("median", Optional.of(StageKind.PROPOSAL), List.of(1.5),
                    Learnt.Whose.DEFAULTS, 44));
            assertThat(thing(office, "causes").n()).isEqualTo(3);
            assertThat(thing(office, "chance").n()).isEqualTo(59);
        }
    }

    @Test
    void onceCalibratedTheNumbersThatActAreYoursWhereThereAreCases() {
        try (Office office = after(new APast().answered(45).silent(15))) {
            assertThat(thing(office, "median").whose()).isEqualTo(Learnt.Whose.YOURS);
            assertThat(thing(office, "median").numbers().get(0)).isGreaterThan(1.5);
            assertThat(thing(office, "chance").whose()).isEqualTo(Learnt.Whose.YOURS);
            assertThat(thing(office, "spread")).isEqualTo(new Learnt("spread", Optional.empty(), List.of(1.6), Learnt.Whose.DEFAULTS, 0));
            assertThat(thing(office, "causes").whose()).isEqualTo(Learnt.Whose.DEFAULTS);
            assertThat(found(office).things().get(0).whose()).isEqualTo(Learnt.Whose.DEFAULTS);
        }
    }

    @Test
    void withTwentyToldTheWeightsAreYours() {
        try (Office office = after(new APast().answered(45).silent(15).revealed(20))) {
            assertThat(thing(office, "causes").whose()).isEqualTo(Learnt.Whose.YOURS);
            assertThat(thing(office, "drop-out").whose()).isEqualTo(Learnt.Whose.YOURS);
        }
    }

    @Test
    void whatTheSellerSetIsSaidToBeSet() {
        try (Office office = after(new APast().answered(45).silent(15))) {
            office.choices().change(office.choices().current().withEngine(new EngineChanges(Map.of(), Optional.empty(),
                    Map.of("proposal", 0.2), Map.of(), Map.of(), Map.of(), Map.of())));
            assertThat(thing(office, "median")).isEqualTo(new Learnt("median", Optional.of(StageKind.PROPOSAL), List.of(0.2),
                    Learnt.Whose.SET, 45));
        }
    }
}
