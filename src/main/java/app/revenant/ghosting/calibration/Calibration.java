package app.revenant.ghosting.calibration;

import app.revenant.ghosting.Recalibration;
import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import java.util.Map;

/**
 * What a seller's own history says, and from how much. Nothing of it acts before {@link #calibrated}; then all of it does.
 *
 * @param answered snapshots after which an answer came within the horizon
 * @param silent snapshots after which none came
 * @param medians usual working days to an answer
 * @param spread σ; n counts the gaps beyond the first of each conversation
 * @param dropOutA the beta's first parameter; n counts conversations that ended
 * @param dropOutB its second
 * @param blend what outcomes make of P
 * @param revealed deals whose cause was told
 * @param changes the numbers in the form of a seller's changes to the engine
 */
public record Calibration(int answered, int silent, Map<StageKind, Figure> medians, Figure spread, Figure dropOutA, Figure dropOutB,
        Recalibration blend, int revealed, EngineChanges changes) {

    /** Snapshots of known outcome from which on the model is calibrated, and how many of each kind must be among them. */
    public static final int ENOUGH = 60;
    public static final int OF_EACH = 15;

    /** Deals whose cause was told from which on weights and priors move. */
    public static final int ENOUGH_REVEALED = 20;

    /** A number and how many cases it was learnt from; none leaves it as shipped. */
    public record Figure(double value, int n) {
    }

    public Calibration {
        medians = Map.copyOf(medians);
    }

    public int known() {
        return answered + silent;
    }

    public boolean calibrated() {
        return known() >= ENOUGH && answered >= OF_EACH && silent >= OF_EACH;
    }

    public boolean weighs() {
        return calibrated() && revealed >= ENOUGH_REVEALED;
    }

    /** The numbers that act now: none before it is calibrated. */
    public EngineChanges acting() {
        return calibrated() ? changes : EngineChanges.NONE;
    }

    /** What acts on P now. */
    public Recalibration recalibration() {
        return calibrated() ? blend : Recalibration.NONE;
    }
}
