package app.revenant.desktop.pipeline;

import app.revenant.model.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What was read from the store in one go.
 *
 * @param rows open and parked deals in the order of the store
 * @param currency the seller's own
 */
record Read(List<PipelineRow> rows, List<Stage> stages, String currency, LocalDate today, Locale locale) {

    /** Two readings are told apart by identity: comparing thousands of deals would hold up the window. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
