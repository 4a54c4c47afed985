package app.revenant.ghosting;

import app.revenant.model.DealId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the engine says of one deal at one instant. Computed, never stored.
 *
 * @param vitality P and S, for the states that have them
 * @param unanswered touches since the last sign of life, a passed promise included
 * @param silentDays working days since the last sign of life
 * @param idleDays working days since the first unanswered touch; with none, {@code silentDays}; 0 without either
 * @param replyGaps this person's, in working days
 * @param patience working days by which nine of ten answers would have come
 * @param capped no further chaser is offered: last chance or close out
 * @param muted the contact asked to be left alone: no letter, no chaser
 * @param hidden the seller snoozed or dismissed the alert
 * @param ghostability of a live deal that is not flagged
 */
public record Assessment(
        DealId deal,
        State state,
        Optional<Vitality> vitality,
        int unanswered,
        Optional<Double> silentDays,
        double idleDays,
        int signsOfLife,
        List<Double> replyGaps,
        double patience,
        Map<Signal, Observation> signals,
        List<CauseReading> causes,
        Reading reading,
        boolean blurred,
        Optional<Question> question,
        List<Move> moves,
        boolean capped,
        boolean muted,
        boolean hidden,
        Optional<Ghostability> ghostability) {

    public boolean isFlagged() {
        return state.isFlagged();
    }

    /** Enough was sent: a chaser gives way to a last chance or the end. */
    public boolean isBeyondChasing() {
        return capped && vitality.isPresent();
    }

    public Optional<CauseReading> leading() {
        return causes.stream().findFirst();
    }
}
