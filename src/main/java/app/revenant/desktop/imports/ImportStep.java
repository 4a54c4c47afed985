package app.revenant.desktop.imports;

import app.revenant.work.Glance;
import app.revenant.work.Report;

/** How far an import has come. */
sealed interface ImportStep {

    /** No file yet. */
    record Choosing() implements ImportStep {
    }

    /** @param done objects read so far */
    record Reading(int done, boolean writing) implements ImportStep {
    }

    /** What would be done, and how the tables begin; nothing is written. */
    record Rehearsed(Report report, Glance glance) implements ImportStep {
    }

    /** It is in. */
    record Done(Report report) implements ImportStep {
    }
}
