package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * New leads it takes to make up for a deal that is let go.
 *
 * @param hoped leads for the whole of what it was expected to bring
 * @param left leads for what was really left of it
 */
public record Replacement(double hoped, double left) {

    static Replacement of(Reviewed deal, Rates rates, Collection<DealHistory> all) {
        double size = deal.deal().offer().amount().flatMap(amount -> usual(amount.currency(), all)
                .filter(usual -> usual > 0).map(usual -> amount.major().doubleValue() / usual)).orElse(1.0);
        double hoped = rates.of(deal) / rates.ofLead() * size;
        return new Replacement(hoped, hoped * remaining(deal));
    }

    private static double remaining(Reviewed deal) {
        return deal.assessment().state() == State.PARKED ? 1 : deal.remaining();
    }

    /** The median of won amounts, else of all, in one currency. */
    static Optional<Double> usual(String currency, Collection<DealHistory> all) {
        return median(currency, all, history -> history.deal().status() == DealStatus.WON)
                .or(() -> median(currency, all, history -> true));
    }

    private static Optional<Double> median(String currency, Collection<DealHistory> all, Predicate<DealHistory> which) {
        List<Double> amounts = all.stream().filter(which).map(history -> history.deal().offer().amount())
                .flatMap(Optional::stream).filter(amount -> amount.currency().equals(currency))
                .map(Money::major).map(Number::doubleValue).sorted().toList();
        int middle = amounts.size() / 2;
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(amounts.size() % 2 == 1 ? amounts.get(middle)
                : (amounts.get(middle - 1) + amounts.get(middle)) / 2);
    }
}
