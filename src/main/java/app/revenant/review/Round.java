package app.revenant.review;

import app.revenant.model.DealId;
import app.revenant.model.ReviewStep;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a review still has before it, step by step.
 *
 * @param flagged corpses first, then the largest value at risk
 * @param live without a dated step, or with much of what prevents a silence missing
 * @param closeOuts their closing day has come, or a letter lies written
 * @param corpses to be decided now
 * @param committed deals with a dated promise of the prospect ahead
 */
public record Round(List<Gap> gaps, List<Reviewed> myTurn, List<Reviewed> flagged, List<Reviewed> live, List<Reviewed> closeOuts,
        Set<DealId> corpses, Set<DealId> committed) {

    public List<Reviewed> of(ReviewStep step) {
        return switch (step) {
            case MY_TURN -> myTurn;
            case FLAGGED -> flagged;
            case LIVE -> live;
            case CLOSE_OUTS -> closeOuts;
            default -> List.of();
        };
    }

    /** How much each step still holds. */
    public Map<ReviewStep, Integer> pending() {
        Map<ReviewStep, Integer> pending = new EnumMap<>(ReviewStep.class);
        for (ReviewStep step : ReviewStep.values()) {
            pending.put(step, step == ReviewStep.HYGIENE ? gaps.size() : of(step).size());
        }
        return pending;
    }

    public int minutesFrom(ReviewStep step) {
        return Timetable.left(step, pending());
    }
}
