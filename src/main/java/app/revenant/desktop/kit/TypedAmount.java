package app.revenant.desktop.kit;

import app.revenant.model.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Amounts as people type them: {@code 18 400}, {@code 18,400.50}, {@code 18400,5}, {@code 12k}. */
public final class TypedAmount {

    private static final int LONGEST = 15;

    private TypedAmount() {
    }

    /** Blank where the text is no amount, or is finer than the currency allows. */
    public static Optional<Money> read(String text, String currency) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\p{Z}\\s€$£'’]", "");
        boolean thousands = bare.endsWith("k");
        String digits = decimal(thousands ? bare.substring(0, bare.length() - 1) : bare);
        if (digits.length() > LONGEST || !digits.matches("\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal major = new BigDecimal(digits).movePointRight(thousands ? 3 : 0);
        try {
            return Optional.of(Money.of(major, currency));
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    /** The last mark is a decimal one unless exactly three digits follow it: then it parts thousands. */
    private static String decimal(String bare) {
        int mark = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        boolean parts = mark >= 0 && bare.length() - mark - 1 == 3;
        if (mark < 0 || parts) {
            return bare.replaceAll("[.,]", "");
        }
        return bare.substring(0, mark).replaceAll("[.,]", "") + "." + bare.substring(mark + 1);
    }
}
