package app.revenant.model;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in minor units (cents, centimes) of an ISO 4217 currency. Currencies are never converted. */
public record Money(long minor, String currency) {

    public Money {
        Currency.getInstance(currency);
    }

    public static Money of(BigDecimal major, String currency) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return new Money(major.movePointRight(digits).longValueExact(), currency);
    }

    public BigDecimal major() {
        return BigDecimal.valueOf(minor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }
}
