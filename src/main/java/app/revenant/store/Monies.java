package app.revenant.store;

import app.revenant.model.Money;
import java.sql.SQLException;
import java.util.Optional;

/** An amount in its two columns. */
final class Monies {

    private Monies() {
    }

    static void write(Optional<Money> amount, Cells cells) {
        cells.put("amount_minor", amount.map(Money::minor)).put("amount_currency", amount.map(Money::currency));
    }

    static Optional<Money> read(Row row) throws SQLException {
        Optional<String> currency = row.words("amount_currency");
        long minor = row.number("amount_minor");
        return currency.map(code -> new Money(minor, code));
    }
}
