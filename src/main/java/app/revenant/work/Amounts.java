package app.revenant.work;

import app.revenant.model.Language;
import app.revenant.model.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Money, dates and counts as a seller of one language writes them. */
public final class Amounts {

    /** Signs that need no country beside them where one sells in one's own currency. */
    private static final Map<String, String> SYMBOLS = Map.of("EUR", "€", "GBP", "£", "USD", "$");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final char NO_BREAK = '\u00a0';

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

    /** With its cents where it has some: what the seller typed. */
    public String exactMoney(Money money) {
        int digits = Math.max(0, money.major().stripTrailingZeros().scale());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits == 0 ? 0 : money.major().scale());
        return signed(format.format(money.major()), money.currency());
    }

    public String money(double major, String currency) {
        return signed(NumberFormat.getIntegerInstance(locale).format(Math.round(major)), currency);
    }

    /** Short enough for the head of a column: whole units below a million, from there {@code €1.25M}. */
    public String shortMoney(BigDecimal major, String currency) {
        if (major.abs().compareTo(MILLION) < 0) {
            return money(major.doubleValue(), currency);
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(2);
        return signed(format.format(major), currency);
    }

    private String signed(String number, String currency) {
        String symbol = SYMBOLS.getOrDefault(currency, currency);
        if (locale.equals(Locale.FRANCE)) {
            return number + NO_BREAK + symbol;
        }
        return symbol.length() > 1 ? symbol + NO_BREAK + number : symbol + number;
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
