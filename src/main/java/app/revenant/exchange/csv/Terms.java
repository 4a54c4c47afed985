package app.revenant.exchange.csv;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What tables do not say of themselves.
 *
 * @param zone of times that carry none
 * @param currency ISO 4217, of amounts that carry none
 * @param today the day of this import: a deal without any date was created on the day of its first one
 * @param seller whose deals are read, where a table names its sellers; blank for all
 */
public record Terms(ZoneId zone, String currency, LocalDate today, Optional<String> seller) {
}
