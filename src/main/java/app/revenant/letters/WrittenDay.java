package app.revenant.letters;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day read from what somebody wrote into a letter: "27 November", "le 1er décembre 2026", "30/11", "2026-11-30". */
public final class WrittenDay {

    private static final int LONG_PAST = 180;
    private static final int ABBREVIATED = 3;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(?:\\p{L}+\\.?\\s+)*(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}+[.,]?\\s+)*(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}+)\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+[.,]?\\s+)*?(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}{3,}) (\\d{4})\\b");

    private WrittenDay() {
    }

    /** Without a year, the one that makes it near: this year, or the next where it would be long past. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = folded(text);
        try {
            return parsed(plain, today);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first of the month a last chance names beside its second digit, for coming back. */
    public static Optional<LocalDate> returnMonth(String letter) {
        return letter.lines().filter(line -> line.startsWith("2 ")).map(line -> MONTH_AND_YEAR.matcher(folded(line)))
                .filter(Matcher::find).findFirst()
                .flatMap(found -> month(found.group(1)).map(month -> LocalDate.of(number(found.group(2)), month, 1)));
    }

    private static Optional<LocalDate> parsed(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return Optional.of(day(number(numbers.group(1)), number(numbers.group(2)), numbers.group(3), today));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2)).map(month -> day(number(dayFirst.group(1)), month, dayFirst.group(3), today));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? month(monthFirst.group(1)).map(month -> day(number(monthFirst.group(2)), month, monthFirst.group(3), today))
                : Optional.empty();
    }

    private static LocalDate day(int day, int month, String year, LocalDate today) {
        if (year != null) {
            return LocalDate.of(number(year), month, day);
        }
        LocalDate near = LocalDate.of(today.getYear(), month, day);
        return near.isBefore(today.minusDays(LONG_PAST)) ? near.plusYears(1) : near;
    }

    private static Optional<Integer> month(String name) {
        if (name.length() < ABBREVIATED) {
            return Optional.empty();
        }
        int[] months = Arrays.stream(Month.values()).filter(month -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .anyMatch(language -> folded(month.getDisplayName(TextStyle.FULL, language)).startsWith(name)))
                .mapToInt(Month::getValue).toArray();
        return months.length == 1 ? Optional.of(months[0]) : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
