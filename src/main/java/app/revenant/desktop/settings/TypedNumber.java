package app.revenant.desktop.settings;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as people type it: a comma or a point, a hyphen or a minus sign. */
final class TypedNumber {

    private static final int LONGEST = 12;

    private TypedNumber() {
    }

    static Optional<Double> read(String text) {
        String plain = text.strip().replace(',', '.').replace('\u2212', '-');
        return plain.length() <= LONGEST && plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)")
                ? Optional.of(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain).doubleValue() + 0.0) : Optional.empty();
    }

    /** The shortest way to write it, with a point. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
