package app.revenant.review;

import app.revenant.model.ReviewStep;
import java.util.Arrays;
import java.util.Map;

/** How long a review still takes: the minutes of each step, a minute and a half for each flagged deal. */
public final class Timetable {

    private static final double FLAGGED_MINUTES = 1.5;
    private static final Map<ReviewStep, Integer> MINUTES = Map.of(ReviewStep.HYGIENE, 3, ReviewStep.MY_TURN, 2,
            ReviewStep.LIVE, 4, ReviewStep.CLOSE_OUTS, 3, ReviewStep.REPLACEMENT, 2, ReviewStep.DIGEST, 2);

    private Timetable() {
    }

    /** Minutes for a step with so many things to do; none for a list that is empty. */
    public static double minutes(ReviewStep step, int things) {
        if (step == ReviewStep.FLAGGED) {
            return things * FLAGGED_MINUTES;
        }
        boolean list = step != ReviewStep.REPLACEMENT && step != ReviewStep.DIGEST;
        return list ? Math.min(things, MINUTES.get(step)) : MINUTES.get(step);
    }

    /** Whole minutes from a step to the end. @param pending what is left to do of each step */
    public static int left(ReviewStep from, Map<ReviewStep, Integer> pending) {
        return (int) Math.ceil(Arrays.stream(ReviewStep.values()).filter(step -> step.compareTo(from) >= 0)
                .mapToDouble(step -> minutes(step, pending.getOrDefault(step, 0))).sum());
    }
}
