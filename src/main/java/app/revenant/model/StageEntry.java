package app.revenant.model;

import java.time.LocalDate;

/** The day a deal entered a stage, named by the stage's id. */
public record StageEntry(String stage, LocalDate on) {
}
