package app.revenant.evaluation;

/** The middle 95 % of what the draws gave. */
public record Interval(double low, double high) {
}
