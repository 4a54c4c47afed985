package app.revenant.review;

import app.revenant.model.Deal;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * What deals cost so far.
 *
 * @param deals how many have hours noted at all
 */
public record Hours(int deals, double own, double presales) {

    public static Hours of(Collection<Deal> deals) {
        return deals.stream().filter(deal -> deal.work().hours().isPresent() || deal.work().presalesHours().isPresent())
                .map(deal -> new Hours(1, deal.work().hours().map(BigDecimal::doubleValue).orElse(0.0),
                        deal.work().presalesHours().map(BigDecimal::doubleValue).orElse(0.0)))
                .reduce(new Hours(0, 0, 0), Hours::plus);
    }

    private Hours plus(Hours other) {
        return new Hours(deals + other.deals, own + other.own, presales + other.presales);
    }
}
