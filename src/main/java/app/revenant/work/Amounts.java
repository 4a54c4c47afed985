package app.revenant.work;

import app.revenant.model.Language;
import app.revenant.model.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Money, dates and counts as a seller of one language writes them. */
public final class Amounts {

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;

    public Amounts(Language language) {
        this.locale = language.locale();
        this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.shortDate = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** Whole units, for cents never decide a deal. */
    public String money(Money money) {
        return money(money.major().doubleValue(), money.currency());
    }

    public String money(double major, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(0);
        return format.format(major);
    }

    public String date(LocalDate day) {
        String written = date.format(day);
        return locale.equals(Locale.FRANCE) && day.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    public String time(Instant at, ZoneId zone) {
        return time.format(at.atZone(zone));
    }

    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Working days, rounded to whole ones from ten on. */
    public String days(double days) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(days < 10 && days != Math.rint(days) ? 1 : 0);
        return format.format(days);
    }
}
