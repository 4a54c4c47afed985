package app.revenant.model;

/** Were they better, or did they steer the decision better? */
public enum LossLesson implements Coded {
    BETTER_OFFER, BETTER_STEERING, BOTH, UNKNOWN
}
