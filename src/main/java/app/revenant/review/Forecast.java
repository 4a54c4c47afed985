package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.Money;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What open deals of one currency are worth, three ways, in major units. Currencies are never added up.
 *
 * @param declared sum of amounts
 * @param weighted each by the own rate of its stage
 * @param honest each also by what is left of its chance; deals gone silent for good and parked ones are not in it
 * @param withoutVisibility declared amounts of deals in state GHOST or CLOSE
 */
public record Forecast(String currency, double declared, double weighted, double honest, double withoutVisibility) {

    static Forecast nothingIn(String currency) {
        return new Forecast(currency, 0, 0, 0, 0);
    }

    /** One line a currency, the seller's own first. Parked deals are out of every sum. */
    public static Map<String, Forecast> of(Collection<Reviewed> deals, Rates rates, Optional<String> own) {
        Map<String, Forecast> lines = new LinkedHashMap<>();
        own.ifPresent(currency -> lines.put(currency, nothingIn(currency)));
        deals.stream().filter(deal -> deal.assessment().state() != State.PARKED).forEach(deal ->
                deal.deal().offer().amount().ifPresent(amount -> lines.merge(amount.currency(),
                        nothingIn(amount.currency()).plus(deal, amount, rates),
                        (known, one) -> known.plus(deal, amount, rates))));
        own.filter(currency -> lines.size() > 1 && lines.get(currency).declared() == 0).ifPresent(lines::remove);
        return lines;
    }

    private Forecast plus(Reviewed deal, Money amount, Rates rates) {
        double value = amount.major().doubleValue();
        double expected = value * rates.of(deal);
        boolean silent = deal.assessment().state().compareTo(State.GHOST) >= 0;
        return new Forecast(currency, declared + value, weighted + expected,
                honest + (silent ? 0 : expected * deal.remaining()), withoutVisibility + (silent ? value : 0));
    }
}
