package app.revenant.desktop.kit.silence;

import java.text.NumberFormat;
import java.util.Locale;

/** Decibans as the factor by which they move the odds: +5 is ×3.2, −7 is ×0.2. */
final class Odds {

    private Odds() {
    }

    static String of(double decibans, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        double factor = Math.pow(10, decibans / 10);
        format.setMinimumFractionDigits(factor < 10 ? 1 : 0);
        format.setMaximumFractionDigits(factor < 10 ? 1 : 0);
        return "×" + format.format(factor);
    }
}
