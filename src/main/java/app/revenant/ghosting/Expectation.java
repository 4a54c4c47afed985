package app.revenant.ghosting;

import app.revenant.model.StageKind;
import java.util.List;

/**
 * All that the chance still alive is computed from, where something stands unanswered.
 *
 * @param signsOfLife at least 1
 * @param gaps working days this person took to answer, each at least 0.02
 * @param touches unanswered, oldest first
 * @param season whether unseen absences are common now
 */
public record Expectation(StageKind stage, int signsOfLife, List<Double> gaps, List<Touch> touches, boolean season) {

    public Expectation {
        gaps = List.copyOf(gaps);
        touches = List.copyOf(touches);
    }

    public Vitality vitality(Engine engine) {
        return Vitality.of(stage, signsOfLife, touches, Pace.of(gaps, stage, engine), season, engine);
    }
}
