package app.revenant.ghosting;

import app.revenant.model.AttemptId;
import app.revenant.model.FactKind;
import java.util.List;
import java.util.Optional;

/**
 * What a signal says, and where it was read: in attempts, in a fact, or (both empty) in a field of the deal.
 *
 * @param outcome its code, such as {@code NOT_ASKED}
 */
public record Observation(Signal signal, String outcome, List<AttemptId> attempts, Optional<FactKind> fact,
        Details details) {

    static Observation inDeal(Signal signal, String outcome, Details details) {
        return new Observation(signal, outcome, List.of(), Optional.empty(), details);
    }

    static Observation inLog(Signal signal, String outcome, List<LogEntry> entries, Details details) {
        return new Observation(signal, outcome, entries.stream().map(entry -> entry.attempt().id()).toList(),
                Optional.empty(), details);
    }
}
