package app.revenant.desktop.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them, day first in both languages: {@code 5/12/2026}, {@code 05.12.26}; or {@code 2026-12-05}. */
public final class TypedDay {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{2}|\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int CENTURY = 2000;

    private TypedDay() {
    }

    /** Blank where the text is no day of the calendar. */
    public static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(3)), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? day(year(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
