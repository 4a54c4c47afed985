package app.revenant.review;

import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How large a deal usually is, by currency: the median of won amounts, else of all. Worked out once for a whole review.
 */
record UsualSize(Map<String, Double> medians) {

    static UsualSize of(Collection<DealHistory> all) {
        Map<String, Double> medians = new HashMap<>(medians(all, history -> true));
        medians.putAll(medians(all, history -> history.deal().status() == DealStatus.WON));
        return new UsualSize(Map.copyOf(medians));
    }

    /** How many deals of the usual size a deal is worth; one where it has no amount or nothing is usual. */
    double shareOf(DealHistory deal) {
        return deal.deal().offer().amount().flatMap(amount -> in(amount.currency()).filter(usual -> usual > 0)
                .map(usual -> amount.major().doubleValue() / usual)).orElse(1.0);
    }

    Optional<Double> in(String currency) {
        return Optional.ofNullable(medians.get(currency));
    }

    private static Map<String, Double> medians(Collection<DealHistory> all, Predicate<DealHistory> which) {
        Map<String, List<Double>> amounts = all.stream().filter(which).map(history -> history.deal().offer().amount())
                .flatMap(Optional::stream).collect(Collectors.groupingBy(Money::currency, TreeMap::new,
                        Collectors.mapping(amount -> amount.major().doubleValue(), Collectors.toList())));
        return amounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> median(each.getValue().stream().sorted().toList())));
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
