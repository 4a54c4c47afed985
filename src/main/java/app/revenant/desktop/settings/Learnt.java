package app.revenant.desktop.settings;

import app.revenant.ghosting.Engine;
import app.revenant.ghosting.calibration.Calibration;
import app.revenant.model.Coded;
import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing the program can learn: the numbers that act now, whose they are, and from how many cases it knows better.
 *
 * @param what the end of the message key of its name
 * @param stage of a usual time to an answer
 * @param numbers that act now; none where there are too many to show
 */
record Learnt(String what, Optional<StageKind> stage, List<Double> numbers, Whose whose, int n) {

    /** Who has the word. */
    enum Whose implements Coded {
        DEFAULTS, YOURS, SET;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All there is, medians first. */
    static List<Learnt> of(Calibration learnt, EngineChanges own, Engine shipped) {
        Engine acting = shipped.with(learnt.acting()).with(own);
        List<Learnt> all = new ArrayList<>();
        Arrays.stream(StageKind.values()).forEach(stage -> {
            int n = learnt.medians().get(stage).n();
            all.add(new Learnt("median", Optional.of(stage), List.of(acting.medians().get(stage)),
                    whose(own.medians().containsKey(stage.code()), learnt.calibrated() && n > 0), n));
        });
        all.add(plain("spread", List.of(acting.numbers().sigma()), whose(own.numbers().containsKey("sigma"),
                learnt.calibrated() && learnt.spread().n() > 0), learnt.spread().n()));
        all.add(plain("drop-out", List.of(acting.numbers().a(), acting.numbers().b()),
                whose(own.numbers().containsKey("a") || own.numbers().containsKey("b"),
                        learnt.calibrated() && learnt.dropOutA().n() > 0), learnt.dropOutA().n()));
        all.add(plain("chance", List.of(), whose(false, learnt.calibrated()), learnt.known()));
        all.add(plain("causes", List.of(), whose(own.priors().isPresent(), learnt.weighs()), learnt.revealed()));
        return List.copyOf(all);
    }

    private static Learnt plain(String what, List<Double> numbers, Whose whose, int n) {
        return new Learnt(what, Optional.empty(), numbers, whose, n);
    }

    private static Whose whose(boolean set, boolean acts) {
        return set ? Whose.SET : acts ? Whose.YOURS : Whose.DEFAULTS;
    }
}
