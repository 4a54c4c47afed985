package app.revenant.ghosting;

import app.revenant.model.Settings;

/** What all deals of a seller share: their settings, their calendar and the numbers of the engine. */
public record Ground(Settings settings, WorkingTime time, Engine engine) {
}
