package app.revenant.review;

import app.revenant.model.Deal;
import app.revenant.model.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deals of one outlook, the seller's own currency first, the largest first.
 *
 * @param totals one a currency, never converted
 * @param withoutAmount how many of the deals are in no sum
 */
public record Bucket(List<Reviewed> deals, List<Money> totals, int withoutAmount) {

    static Bucket of(Collection<Reviewed> all, Optional<String> own) {
        List<Reviewed> deals = all.stream().sorted(byWorth(own)).toList();
        Map<String, Long> sums = new LinkedHashMap<>();
        deals.stream().map(Reviewed::deal).map(Bucket::amount).flatMap(Optional::stream)
                .forEach(amount -> sums.merge(amount.currency(), amount.minor(), Math::addExact));
        List<Money> totals = sums.entrySet().stream().map(sum -> new Money(sum.getValue(), sum.getKey())).toList();
        return new Bucket(deals, totals, (int) deals.stream().filter(deal -> amount(deal.deal()).isEmpty()).count());
    }

    /** Deals without an amount come last. */
    private static Comparator<Reviewed> byWorth(Optional<String> own) {
        Comparator<Reviewed> currency = Comparator.comparing(deal -> currency(deal, own));
        return currency.thenComparing(deal -> amount(deal.deal()).map(Money::major).orElse(BigDecimal.ZERO),
                Comparator.reverseOrder());
    }

    private static String currency(Reviewed deal, Optional<String> own) {
        return amount(deal.deal()).map(Money::currency)
                .map(code -> own.filter(code::equals).isPresent() ? "" : code).orElse("~");
    }

    private static Optional<Money> amount(Deal deal) {
        return deal.offer().amount();
    }
}
