package app.revenant.review;

import app.revenant.ghosting.Cause;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many ghosted deals each cause explains. A deal may be split between several; other reasons take their part too.
 *
 * @param deals by cause, all seven, not rounded
 */
public record CauseShares(int ghosted, Map<Cause, Double> deals) {

    public static CauseShares of(Collection<Ghosted> ghosted) {
        Map<Cause, Double> sums = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            sums.put(cause, 0.0);
        }
        ghosted.forEach(deal -> deal.shares().forEach((cause, share) -> sums.merge(cause, share, Double::sum)));
        return new CauseShares(ghosted.size(), Map.copyOf(sums));
    }

    public double of(Cause cause) {
        return deals.get(cause);
    }
}
