package app.revenant.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days by their number: {@code 24/11}, {@code 24 nov 2026}, {@code Nov 24th}, {@code fin janvier}. The day comes before the month. */
final class Calendar {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th|e)?");
    private static final int CENTURY = 2000;
    private static final int YEARS_TO_A_LEAP = 8;
    private static final Map<String, Month> MONTHS = months();

    private final Tokens tokens;
    private final LocalDate today;

    Calendar(Tokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** Looks like the number of a day and is none, such as {@code 31/02}. */
    boolean isNoDay(int place) {
        String word = tokens.at(place);
        boolean numbers = YEAR_FIRST.matcher(word).matches() || word.contains("/") && DAY_FIRST.matcher(word).matches();
        return numbers && numbered(place).isEmpty();
    }

    Optional<Found<Moment>> read(int place) {
        return numbered(place).or(() -> dayAndMonth(place)).or(() -> monthAndDay(place)).or(() -> partOfMonth(place));
    }

    /** {@code le 12}: the next such day of a month. */
    Optional<Found<Moment>> ordinal(int place) {
        Matcher day = DAY.matcher(tokens.at(place));
        boolean unit = tokens.within(place + 1).matches("[%€£$]|k|h|euros?|jours?|days?|personnes?|people|users?|\\d+");
        if (!day.matches() || unit) {
            return Optional.empty();
        }
        int number = Integer.parseInt(day.group(1));
        for (int months = 0; months < 3 && number >= 1 && number <= 31; months++) {
            LocalDate month = today.plusMonths(months).withDayOfMonth(1);
            if (number <= month.lengthOfMonth() && month.withDayOfMonth(number).isAfter(today)) {
                return Optional.of(new Found<>(place + 1, Moment.on(month.withDayOfMonth(number))));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Moment>> numbered(int place) {
        Matcher yearFirst = YEAR_FIRST.matcher(tokens.at(place));
        Matcher dayFirst = DAY_FIRST.matcher(tokens.at(place));
        if (yearFirst.matches()) {
            return full(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3), place + 1);
        }
        if (!dayFirst.matches() || dayFirst.group(4) == null && !dayFirst.group(2).equals("/")) {
            return Optional.empty();
        }
        return dayFirst.group(4) == null ? near(number(dayFirst, 3), number(dayFirst, 1), place + 1)
                : full(year(dayFirst.group(4)), number(dayFirst, 3), number(dayFirst, 1), place + 1);
    }

    private Optional<Found<Moment>> dayAndMonth(int place) {
        Matcher day = DAY.matcher(tokens.at(place));
        int month = tokens.within(place + 1).matches("of|de") ? place + 2 : place + 1;
        return day.matches() && MONTHS.containsKey(tokens.within(month))
                ? withYear(MONTHS.get(tokens.at(month)), number(day, 1), month + 1) : Optional.empty();
    }

    private Optional<Found<Moment>> monthAndDay(int place) {
        int from = tokens.within(place + 1).equals("the") ? place + 2 : place + 1;
        Matcher day = DAY.matcher(tokens.within(from));
        return MONTHS.containsKey(tokens.at(place)) && day.matches()
                ? withYear(MONTHS.get(tokens.at(place)), number(day, 1), from + 1) : Optional.empty();
    }

    private Optional<Found<Moment>> withYear(Month month, int day, int end) {
        return tokens.within(end).matches("20\\d\\d") ? full(Integer.parseInt(tokens.at(end)), month.getValue(), day, end + 1)
                : near(month.getValue(), day, end);
    }

    /** A month alone, where a day is expected, is its first day. */
    Optional<Found<Moment>> month(int place) {
        return Optional.ofNullable(MONTHS.get(tokens.at(place))).map(month -> {
            LocalDate first = LocalDate.of(today.getYear(), month, 1);
            return new Found<>(place + 1, Moment.on(first.isAfter(today) ? first : first.plusYears(1)));
        });
    }

    /** {@code en mars}, {@code mi-mars}, {@code end of March}: its first day, its middle, its last. */
    private Optional<Found<Moment>> partOfMonth(int place) {
        int at = place;
        String part = tokens.at(at++);
        if (tokens.within(at).matches("of|de")) {
            at++;
        }
        Month month = MONTHS.get(tokens.within(at));
        if (month == null || !part.matches("en|in|debut|early|start|beginning|by|before|avant|ici|mi|mid|courant|fin|end|late")) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        LocalDate day = inPart(first, part);
        return Optional.of(new Found<>(at + 1, Moment.on(day.isAfter(today) ? day : inPart(first.plusYears(1), part))));
    }

    private static LocalDate inPart(LocalDate first, String part) {
        return switch (part) {
            case "mi", "mid", "courant" -> first.withDayOfMonth(15);
            case "fin", "end", "late" -> first.with(TemporalAdjusters.lastDayOfMonth());
            default -> first;
        };
    }

    private static Optional<Found<Moment>> full(int year, int month, int day, int end) {
        return day(year, month, day).map(date -> new Found<>(end, Moment.on(date)));
    }

    private Optional<Found<Moment>> near(int month, int day, int end) {
        Optional<LocalDate> next = any(month, day, 1).filter(date -> !date.isBefore(today));
        return next.map(date -> new Found<>(end, any(month, day, -1).map(last -> Moment.on(date).or(last)).orElse(Moment.on(date))));
    }

    /** The nearest such day from today on, or back from it. */
    private Optional<LocalDate> any(int month, int day, int way) {
        for (int years = 0; years <= YEARS_TO_A_LEAP; years++) {
            Optional<LocalDate> date = day(today.getYear() + way * years, month, day);
            if (date.filter(known -> way > 0 ? !known.isBefore(today) : !known.isAfter(today)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String typed) {
        int year = Integer.parseInt(typed);
        return year < 100 ? CENTURY + year : year;
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    private static Map<String, Month> months() {
        List<String> names = List.of("janvier janv january jan", "fevrier fev fevr february feb", "mars march mar", "avril avr april apr",
                "mai may", "juin june jun", "juillet juil july jul", "aout august aug", "septembre sept september sep",
                "octobre oct october", "novembre nov november", "decembre dec december");
        Map<String, Month> months = new HashMap<>();
        Arrays.stream(Month.values()).forEach(month -> Arrays.stream(names.get(month.ordinal()).split(" "))
                .forEach(name -> months.put(name, month)));
        return Map.copyOf(months);
    }
}
