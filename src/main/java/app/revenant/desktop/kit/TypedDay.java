package app.revenant.desktop.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: {@code 24/11/2026}, {@code 24.11.26}, {@code 24 nov}, {@code 2026-11-24}, and where today
 * is known {@code 24/11}, {@code tomorrow}, {@code jeudi}, {@code +3d}. Both languages are read, the day before the month.
 *
 * @param today blank where it is not known: then only full dates are read
 * @param past  whether a day without its year, or the name of a weekday, is the last such day instead of the next
 */
record TypedDay(Optional<LocalDate> today, boolean past) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,}\\.?)(?:[-/. ]+(\\d{4}|\\d{2}))?");
    private static final Pattern COUNTED = Pattern.compile("([+-]\\d{1,3}) ?([djws]?)");
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRANCE);
    private static final int CENTURY = 2000;
    private static final int SHORTEST = 3;

    /** Blank where the text is no day. */
    Optional<LocalDate> read(String text) {
        String bare = plain(text.strip());
        try {
            return dated(bare).or(() -> today.flatMap(now -> named(bare, now)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> dated(String bare) {
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(bare);
        return !dayFirst.matches() ? Optional.empty()
                : month(dayFirst.group(2)).flatMap(month -> ofYear(dayFirst, month, number(dayFirst, 1)));
    }

    private Optional<LocalDate> ofYear(Matcher typed, Month month, int day) {
        if (typed.group(3) != null) {
            int year = number(typed, 3);
            return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, month, day));
        }
        return today.map(now -> {
            LocalDate near = LocalDate.of(now.getYear(), month, day);
            boolean wrongSide = past ? near.isAfter(now) : near.isBefore(now);
            return wrongSide ? near.plusYears(past ? -1 : 1) : near;
        });
    }

    private static Optional<Month> month(String typed) {
        return typed.matches("\\d+") ? Optional.of(Month.of(Integer.parseInt(typed)))
                : begunBy(Month.values(), typed.replace(".", ""), language -> month -> month.getDisplayName(TextStyle.FULL, language));
    }

    private Optional<LocalDate> named(String bare, LocalDate now) {
        return switch (bare.replace('’', '\'')) {
            case "today", "aujourd'hui" -> Optional.of(now);
            case "tomorrow", "demain" -> Optional.of(now.plusDays(1));
            case "yesterday", "hier" -> Optional.of(now.minusDays(1));
            default -> counted(bare, now).or(() -> begunBy(DayOfWeek.values(), bare.replace(".", ""), language -> day -> day.getDisplayName(TextStyle.FULL, language))
                    .map(day -> now.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))));
        };
    }

    /** {@code +3d}, {@code +3j}, {@code +2w}, {@code -1}: so many days or weeks from today. */
    private static Optional<LocalDate> counted(String bare, LocalDate now) {
        Matcher typed = COUNTED.matcher(bare);
        if (!typed.matches()) {
            return Optional.empty();
        }
        boolean weeks = "ws".contains(typed.group(2)) && !typed.group(2).isEmpty();
        return Optional.of(now.plusDays((long) number(typed, 1) * (weeks ? 7 : 1)));
    }

    /** The one value whose name in either language begins like that; three letters at least. */
    private static <T> Optional<T> begunBy(T[] values, String typed, Function<Locale, Function<T, String>> names) {
        List<T> found = typed.length() < SHORTEST ? List.of() : Arrays.stream(values)
                .filter(value -> LANGUAGES.stream().anyMatch(language -> plain(names.apply(language).apply(value)).startsWith(typed)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
