package app.revenant.exchange.json;

import java.math.BigDecimal;

/** Decimals without exponent and without idle zeros, so that one number has one spelling. */
final class Plain {

    private Plain() {
    }

    static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String of(BigDecimal number) {
        return shortest(number).toPlainString();
    }

    static String of(double number) {
        return of(new BigDecimal(Double.toString(number)));
    }
}
