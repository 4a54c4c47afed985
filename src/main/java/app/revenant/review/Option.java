package app.revenant.review;

import app.revenant.model.Coded;
import app.revenant.model.Verdict;
import java.util.Optional;

/**
 * A decision one may take about a deal, or why not now.
 *
 * @param hindrance blank where it is offered
 */
public record Option(Verdict verdict, Optional<Hindrance> hindrance) {

    /** Why a decision is not offered. */
    public enum Hindrance implements Coded {
        NOT_MOVING, NO_COMMITMENT, FACTS_MISSING, LAST_STAGE, NOT_QUIET, NOT_THE_CAUSE, NOT_SILENT, TOO_LATE, USED,
        NEVER_MET, MUTED, NO_LATER, WATCHED, CORPSE, FINISHED
    }

    static Option of(Verdict verdict) {
        return new Option(verdict, Optional.empty());
    }

    static Option not(Verdict verdict, Hindrance why) {
        return new Option(verdict, Optional.of(why));
    }

    public boolean isOffered() {
        return hindrance.isEmpty();
    }
}
