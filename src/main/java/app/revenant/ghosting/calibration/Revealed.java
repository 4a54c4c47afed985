package app.revenant.ghosting.calibration;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Signal;
import java.util.Map;

/**
 * A deal whose true cause was told, and what the engine could see before.
 *
 * @param outcomes by signal; blank ones are not in it
 */
record Revealed(Cause cause, Map<Signal, String> outcomes) {

    boolean shows(Signal signal, String outcome) {
        return outcome.equals(outcomes.get(signal));
    }
}
