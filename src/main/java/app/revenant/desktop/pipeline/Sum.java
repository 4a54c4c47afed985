package app.revenant.desktop.pipeline;

import app.revenant.model.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many deals, and what they come to by currency; nothing is converted.
 *
 * @param totals in whole units, the seller's own currency first, then by code
 * @param without deals that have no amount
 */
record Sum(int count, Map<String, BigDecimal> totals, int without) {

    static Sum of(List<PipelineRow> rows, String currency) {
        Map<String, BigDecimal> totals = new TreeMap<>(Comparator.comparing((String code) -> !code.equals(currency))
                .thenComparing(Comparator.naturalOrder()));
        int without = 0;
        for (PipelineRow row : rows) {
            Optional<Money> amount = row.amount();
            without += amount.isEmpty() ? 1 : 0;
            amount.ifPresent(money -> totals.merge(money.currency(), money.major(), BigDecimal::add));
        }
        return new Sum(rows.size(), totals, without);
    }
}
