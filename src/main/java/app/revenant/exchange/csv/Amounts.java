package app.revenant.exchange.csv;

import app.revenant.exchange.Quoted;
import app.revenant.model.Money;
import app.revenant.model.Refusal;
import java.math.BigDecimal;
import java.util.Currency;

/** Amounts as tables write them: plain digits, with a point or, out of a French spreadsheet, a comma. */
final class Amounts {

    private static final String SPACES = "[ \\u00a0\\u202f]";
    private static final String AMOUNT = "\\d{1,18}([.,]\\d{1,4})?";

    private Amounts() {
    }

    /** Never guessed: what has more decimals than its currency is refused, since its comma may mean thousands. */
    static Money read(String column, String cell, String currency) {
        String digits = cell.replaceAll(SPACES, "");
        try {
            if (digits.matches(AMOUNT)) {
                return Money.of(new BigDecimal(digits.replace(',', '.')), currency);
            }
        } catch (ArithmeticException tooFine) {
            throw new Refusal(tooFine, "exchange.csv-amount", column, new Quoted(cell), currency);
        }
        throw new Refusal("exchange.csv-amount", column, new Quoted(cell), currency);
    }

    static String currency(String column, String cell) {
        try {
            return Currency.getInstance(cell).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(unknown, "exchange.csv-currency", column, new Quoted(cell));
        }
    }
}
