package app.revenant.evaluation;

/** How much better the recalibrated chance is than a rival, on the same draws; more is better in both. */
public record Gain(String over, double auc, Interval aucWithin, double brier, Interval brierWithin) {
}
