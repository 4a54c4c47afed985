package app.revenant.review;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.State;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A deal that ended without an answer, although they had answered once.
 *
 * @param state and {@code causes} as the engine saw them on the day of the closing
 */
public record Ghosted(DealHistory history, State state, List<CauseReading> causes) {

    public Ghosted {
        causes = List.copyOf(causes);
    }

    /** Whether a deal is one. Who never answered at all cannot fall silent. */
    public static boolean is(DealHistory history, WorkingTime time) {
        return history.deal().status() == DealStatus.CLOSED_WITHOUT_ANSWER && hasAnswered(history, time);
    }

    /** An answer to the closing letter comes too late to count. */
    static boolean hasAnswered(DealHistory history, WorkingTime time) {
        Instant end = history.deal().closing().on().map(time::endOf).orElse(Instant.MAX);
        return history.attempts().stream().anyMatch(attempt -> attempt.isSignOfLife() && attempt.at().isBefore(end));
    }

    /**
     * How much of this deal each cause has: all of it where it was revealed, else
     * {@code M = 10^(score/10) / (1 + Σ 10^(score/10))}; what is missing to one is "another reason".
     */
    Map<Cause, Double> shares() {
        return revealed().map(cause -> Map.of(cause, 1.0)).orElseGet(this::read);
    }

    private Optional<Cause> revealed() {
        return history.deal().closing().revealedCause().map(Cause::numbered);
    }

    private Map<Cause, Double> read() {
        double all = 1 + causes.stream().mapToDouble(Ghosted::odds).sum();
        return causes.stream().collect(Collectors.toMap(CauseReading::cause, cause -> odds(cause) / all, Double::sum,
                () -> new EnumMap<>(Cause.class)));
    }

    private static double odds(CauseReading reading) {
        return Math.pow(10, reading.score() / 10);
    }
}
