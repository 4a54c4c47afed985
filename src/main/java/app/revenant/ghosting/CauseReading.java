package app.revenant.ghosting;

import java.util.List;

/**
 * How much one cause explains a silence.
 *
 * @param score decibans: prior and evidence, each group of signals capped
 * @param confidence 0 to 0.95; a reading is not a proof
 * @param supporting evidence for, heaviest first
 * @param opposing evidence against, heaviest first
 */
public record CauseReading(Cause cause, double score, double confidence, List<Evidence> supporting,
        List<Evidence> opposing) {
}
