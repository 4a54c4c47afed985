package app.revenant.desktop.ghosts;

import app.revenant.ghosting.Cause;
import app.revenant.model.Money;
import app.revenant.work.Assessed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the left of the screen shows of all listed deals.
 *
 * @param causes only deals led by one of these; none chosen shows all
 * @param withHidden also those the seller put aside
 */
record GhostList(List<Assessed> all, Shelf shelf, Order order, Set<Cause> causes, boolean withHidden) {

    static final GhostList EMPTY = new GhostList(List.of(), Shelf.FLAGGED, Order.VALUE, Set.of(), false);

    GhostList {
        all = List.copyOf(all);
        causes = Set.copyOf(causes);
    }

    GhostList over(List<Assessed> deals) {
        return new GhostList(deals, shelf, order, causes, withHidden);
    }

    GhostList on(Shelf other) {
        return new GhostList(all, other, order, Set.of(), withHidden);
    }

    GhostList by(Order other) {
        return new GhostList(all, shelf, other, causes, withHidden);
    }

    GhostList toggling(Cause cause) {
        Set<Cause> next = EnumSet.noneOf(Cause.class);
        next.addAll(causes);
        if (!next.remove(cause)) {
            next.add(cause);
        }
        return new GhostList(all, shelf, order, next, withHidden);
    }

    GhostList showingHidden(boolean shown) {
        return new GhostList(all, shelf, order, causes, shown);
    }

    List<Assessed> rows() {
        return shown().stream().filter(deal -> causes.isEmpty() || leading(deal).filter(causes::contains).isPresent())
                .sorted(order.comparator()).toList();
    }

    /** Causes that lead a deal of this list, in their order. */
    List<Cause> ledBy() {
        return shown().stream().flatMap(deal -> leading(deal).stream()).distinct().sorted().toList();
    }

    int count(Shelf other) {
        return (int) all.stream().filter(other::holds).filter(deal -> !deal.assessment().hidden()).count();
    }

    int hidden() {
        return (int) all.stream().filter(shelf::holds).filter(deal -> deal.assessment().hidden()).count();
    }

    /** Sums of the rows by currency; currencies are never added up. */
    List<Money> sums() {
        Map<String, Long> sums = new TreeMap<>();
        rows().stream().flatMap(deal -> deal.deal().offer().amount().stream())
                .forEach(amount -> sums.merge(amount.currency(), amount.minor(), Long::sum));
        return sums.entrySet().stream().map(sum -> new Money(sum.getValue(), sum.getKey())).toList();
    }

    private List<Assessed> shown() {
        return all.stream().filter(shelf::holds).filter(deal -> withHidden || !deal.assessment().hidden()).toList();
    }

    private static Optional<Cause> leading(Assessed deal) {
        return deal.assessment().leading().map(reading -> reading.cause());
    }
}
