package app.revenant.evaluation;

/** A fifth of the cases, in order of what was predicted: what was, on average, and what came. */
public record Fifth(double predicted, double observed, int n) {
}
