package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Cause;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Signal;
import app.revenant.ghosting.Vitality;
import app.revenant.ghosting.calibration.Calibration;
import app.revenant.model.Answer;
import app.revenant.model.DealId;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.model.StageKind;
import app.revenant.sample.APast;
import app.revenant.sample.OfficeAt;
import app.revenant.sample.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationsTest {

    private static final DealId NOW = new DealId("now");

    @TempDir
    private Path folder;

    private Office after(APast past) {
        Office office = OfficeAt.folder(folder.resolve("store"));
        office.imports().run(List.of(past.in(folder)), new ImportOptions(Optional.empty(), Optional.empty(), false), Progress.SILENT);
        return office;
    }

    private static Assessment now(Office office) {
        return office.ghosts().of(NOW).orElseThrow().assessment();
    }

    private static Vitality alive(Office office) {
        return now(office).vitality().orElseThrow();
    }

    @Test
    void belowSixtySnapshotsNothingActs() {
        try (Office office = after(new APast().answered(44).silent(15).withAnOpenSilence())) {
            assertThat(office.calibrations().survey().known()).isEqualTo(59);
            assertThat(office.calibrations().current().calibrated()).isFalse();
            assertThat(alive(office).alive()).isEqualTo(alive(office).uncalibrated());
            assertThat(now(office).patience()).isEqualTo(10);
        }
    }

    @Test
    void beforeItActsTheSellerMayStillLookAtWhatThereIs() {
        try (Office office = after(new APast().answered(3).silent(2).revealed(1))) {
            assertThat(office.calibrations().current().medians().get(StageKind.PROPOSAL).n()).isZero();
            Calibration seen = office.calibrations().survey();
            assertThat(seen.medians().get(StageKind.PROPOSAL).n()).isEqualTo(3);
            assertThat(seen.revealed()).isEqualTo(1);
            assertThat(seen.acting()).isEqualTo(EngineChanges.NONE);
        }
    }

    @Test
    void withSixtyAllOfItActs() {
        try (Office office = after(new APast().answered(45).silent(15).withAnOpenSilence())) {
            Calibration learnt = office.calibrations().current();
            assertThat(learnt.calibrated()).isTrue();
            assertThat(learnt.answered()).isEqualTo(45);
            assertThat(learnt.silent()).isEqualTo(15);
            assertThat(learnt.medians().get(StageKind.PROPOSAL).n()).isEqualTo(45);
            assertThat(learnt.medians().get(StageKind.PROPOSAL).value()).isGreaterThan(4);
            assertThat(learnt.medians().get(StageKind.DEMO)).isEqualTo(new Calibration.Figure(0.75, 0));
            assertThat(alive(office).alive()).isNotEqualTo(alive(office).uncalibrated());
            assertThat(office.ghosts().of(new DealId("past0"))).isPresent();
        }
    }

    @Test
    void fourteenOfAKindAreTooFew() {
        try (Office office = after(new APast().answered(14).silent(60).withAnOpenSilence())) {
            assertThat(office.calibrations().current().calibrated()).isFalse();
        }
    }

    @Test
    void fifteenOfAKindAreEnough() {
        try (Office office = after(new APast().answered(15).silent(60).withAnOpenSilence())) {
            assertThat(office.calibrations().current().calibrated()).isTrue();
        }
    }

    @Test
    void aDealClosedByHandBeforeTheHorizonIsLeftOut() {
        try (Office office = after(new APast().answered(45).silent(14).closedByHand(10).withAnOpenSilence())) {
            assertThat(office.calibrations().survey().known()).isEqualTo(59);
            assertThat(office.calibrations().survey().silent()).isEqualTo(14);
            assertThat(office.calibrations().current().calibrated()).isFalse();
        }
    }

    @Test
    void theSampleTeachesNothing() {
        try (Office office = after(new APast().named("sample:").answered(45).silent(30).withAnOpenSilence())) {
            assertThat(office.calibrations().survey().known()).isZero();
        }
    }

    @Test
    void theChanceIsTheShareOfThoseWhoAnsweredUnderTheSameSigns() {
        try (Office office = after(new APast().answered(120).silent(40).withAnOpenSilence())) {
            Calibration learnt = office.calibrations().current();
            assertThat(learnt.recalibration().of(0.5, 5, 1)).isCloseTo(0.75, within(0.01));
        }
    }

    @Test
    void belowTwentyRevealedCausesTheWeightsStay() {
        try (Office office = after(new APast().answered(45).silent(30).revealed(19).withAnOpenSilence())) {
            assertThat(office.calibrations().current().weighs()).isFalse();
            assertThat(flinch(office)).isEqualTo(8);
        }
    }

    @Test
    void withTwentyRevealedCausesTheWeightsMove() {
        try (Office office = after(new APast().answered(45).silent(30).revealed(20).withAnOpenSilence())) {
            assertThat(office.calibrations().current().weighs()).isTrue();
            assertThat(flinch(office)).isCloseTo(10 * Math.log10((20 + 20 * 0.15 * Math.pow(10, 0.8)) / 40 / 0.15), within(1e-9));
        }
    }

    @Test
    void withTwentyRevealedCausesButFewSnapshotsTheWeightsStay() {
        try (Office office = after(new APast().answered(44).silent(15).revealed(20).withAnOpenSilence())) {
            assertThat(flinch(office)).isEqualTo(8);
        }
    }

    @Test
    void theSellersOwnNumberWinsOverTheLearntOne() {
        try (Office office = after(new APast().answered(45).silent(15).withAnOpenSilence())) {
            double learnt = alive(office).alive();
            Settings settings = office.choices().current();
            office.choices().change(settings.withEngine(new EngineChanges(Map.of(), Optional.empty(), Map.of("proposal", 0.2),
                    Map.of(), Map.of(), Map.of(), Map.of())));
            assertThat(alive(office).alive()).isLessThan(learnt);
        }
    }

    @Test
    void aCallLoggedMeanwhileMovesNoNumber() {
        try (Office office = after(new APast().answered(45).silent(15).withAnOpenSilence())) {
            Calibration before = office.calibrations().current();
            office.attempts().log(NOW, OfficeAt.answered("a100", OfficeAt.NOW, Answer.NEUTRAL), Optional.empty());
            assertThat(office.calibrations().current()).isSameAs(before);
            office.snapshots().takeIfDue();
            assertThat(office.calibrations().current()).isNotSameAs(before);
        }
    }

    @Test
    void percentagesAreSaidOnlyOnceItIsCalibrated() {
        try (Office office = after(new APast().answered(45).silent(15).withAnOpenSilence())) {
            assertThat(office.telling(Language.EN).alive(0.34)).isEqualTo("about 1 in 3");
            office.ghosts().listed();
            assertThat(office.telling(Language.EN).alive(0.34)).isEqualTo("about 35%");
            assertThat(office.telling(Language.FR).alive(0.001)).isEqualTo("environ 5\u00a0%");
            assertThat(office.telling(Language.EN).alive(0.999)).isEqualTo("about 95%");
        }
    }

    @Test
    void scriptsAreToldWhetherItIsCalibrated() {
        Terminal terminal = new Terminal(folder.resolve("terminal"));
        terminal.type("import", new APast().answered(45).silent(14).withAnOpenSilence().in(folder).toString());
        assertThat(terminal.type("ghosts", "--json").json()).containsEntry("calibrated", false);
        Terminal other = new Terminal(folder.resolve("other"));
        other.type("import", new APast().answered(45).silent(15).withAnOpenSilence().in(folder).toString());
        assertThat(other.type("ghosts", "--json").json()).containsEntry("calibrated", true);
    }

    private static double flinch(Office office) {
        CauseReading price = now(office).causes().stream().filter(each -> each.cause() == Cause.PRICE).findFirst().orElseThrow();
        return price.supporting().stream().filter(line -> line.seen().signal() == Signal.PRICE_REACTION)
                .mapToDouble(Evidence::decibans).findFirst().orElseThrow();
    }
}
