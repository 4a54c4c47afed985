package app.revenant.ghosting;

import app.revenant.model.Settings;

/**
 * What all deals of a seller share: their settings, their calendar, the numbers of the engine, and what their own outcomes
 * make of its chances.
 */
public record Ground(Settings settings, WorkingTime time, Engine engine, Recalibration recalibration) {

    /** Nothing was learnt yet. */
    public Ground(Settings settings, WorkingTime time, Engine engine) {
        this(settings, time, engine, Recalibration.NONE);
    }
}
