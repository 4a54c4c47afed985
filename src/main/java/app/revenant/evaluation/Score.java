package app.revenant.evaluation;

/**
 * How well a rule predicted cases it had not learnt from.
 *
 * @param rule its name
 * @param auc area under the curve: one half is chance
 * @param brier mean squared miss
 * @param logLoss mean, in nats
 * @param n cases
 */
public record Score(String rule, double auc, Interval aucWithin, double brier, Interval brierWithin, double logLoss, int n) {
}
