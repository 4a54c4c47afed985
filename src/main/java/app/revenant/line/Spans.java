package app.revenant.line;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days counted from today: {@code demain}, {@code +3d}, {@code in 2 weeks}, {@code il y a 3 jours}, {@code next week}, {@code S48}. */
final class Spans {

    private static final Pattern PLUS = Pattern.compile("\\+(\\d{1,3})([a-z]+)");
    private static final Pattern JOINED = Pattern.compile("(\\d{1,3})([a-z]+)");
    private static final Pattern WEEK = Pattern.compile("[sw](\\d{1,2})");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("aujourd hui", 0), Map.entry("auj", 0), Map.entry("today", 0),
            Map.entry("ce jour", 0), Map.entry("demain", 1), Map.entry("tomorrow", 1), Map.entry("tmrw", 1), Map.entry("tomorow", 1),
            Map.entry("tommorow", 1), Map.entry("tommorrow", 1), Map.entry("apres demain", 2), Map.entry("the day after tomorrow", 2),
            Map.entry("day after tomorrow", 2), Map.entry("hier", -1), Map.entry("yesterday", -1), Map.entry("avant hier", -2),
            Map.entry("the day before yesterday", -2), Map.entry("day before yesterday", -2), Map.entry("ce matin", 0), Map.entry("this morning", 0),
            Map.entry("tonight", 0), Map.entry("ce soir", 0), Map.entry("cet apres midi", 0), Map.entry("this afternoon", 0));
    private static final int LONGEST = 4;

    private final Tokens tokens;
    private final ZonedDateTime now;
    private final LocalDate today;

    Spans(Tokens tokens, ZonedDateTime now) {
        this.tokens = tokens;
        this.now = now;
        this.today = now.toLocalDate();
    }

    Optional<Found<Moment>> read(int place) {
        return named(place).or(() -> plus(place)).or(() -> in(place)).or(() -> ago(place)).or(() -> week(place)).or(() -> month(place));
    }

    private Optional<Found<Moment>> named(int place) {
        for (int words = LONGEST; words > 0; words--) {
            Integer days = NAMED.get(joined(place, words));
            if (days != null) {
                LocalDate day = today.plusDays(days);
                boolean gone = days < 0 || joined(place, words).matches("ce matin|this morning");
                return Optional.of(new Found<>(place + words, gone ? Moment.ago(day) : evening(joined(place, words), Moment.on(day))));
            }
        }
        return Optional.empty();
    }

    private static Moment evening(String words, Moment day) {
        return switch (words) {
            case "tonight", "ce soir" -> day.with(Optional.of(LocalTime.of(18, 0)));
            case "cet apres midi", "this afternoon" -> day.with(Optional.of(LocalTime.of(14, 0)));
            default -> day;
        };
    }

    private String joined(int place, int words) {
        StringBuilder text = new StringBuilder(tokens.at(place));
        for (int each = 1; each < words; each++) {
            text.append(' ').append(tokens.within(place + each));
        }
        return text.toString();
    }

    private Optional<Found<Moment>> plus(int place) {
        Matcher plus = PLUS.matcher(tokens.at(place));
        if (tokens.at(place).matches("\\+\\d{1,3}")) {
            return after(Integer.parseInt(tokens.at(place).substring(1)), tokens.within(place + 1), place + 2);
        }
        return plus.matches() ? after(Integer.parseInt(plus.group(1)), plus.group(2), place + 1) : Optional.empty();
    }

    private Optional<Found<Moment>> in(int place) {
        boolean two = tokens.at(place).equals("d") && tokens.within(place + 1).equals("ici");
        return two || tokens.at(place).matches("dans|in|sous|within") ? counted(place + (two ? 2 : 1), 1) : Optional.empty();
    }

    private Optional<Found<Moment>> ago(int place) {
        boolean french = tokens.at(place).equals("il") && tokens.within(place + 1).equals("y") && tokens.within(place + 2).equals("a");
        if (french || tokens.at(place).equals("y") && tokens.within(place + 1).equals("a")) {
            return counted(place + (french ? 3 : 2), -1);
        }
        return counted(place, -1).filter(found -> tokens.within(found.end()).equals("ago"))
                .map(found -> new Found<>(found.end() + 1, found.what()));
    }

    private Optional<Found<Moment>> counted(int place, int way) {
        String word = tokens.at(place);
        Matcher joined = JOINED.matcher(word);
        if (joined.matches()) {
            return after(way * Integer.parseInt(joined.group(1)), joined.group(2), place + 1);
        }
        if (word.equals("huitaine") || word.equals("quinzaine")) {
            return after(way * (word.equals("huitaine") ? 1 : 2), "w", place + 1);
        }
        int number = word.matches("\\d{1,3}") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
        boolean idiom = tokens.within(place + 1).equals("jours") && word.matches("huit|quinze|15");
        if (idiom) {
            return after(way * (word.equals("huit") ? 1 : 2), "w", place + 2);
        }
        return number == 0 ? Optional.empty() : after(way * number, tokens.within(place + 1), place + 2);
    }

    private Optional<Found<Moment>> after(int number, String unit, int end) {
        return unit(unit).map(of -> {
            if (of == ChronoUnit.HOURS || of == ChronoUnit.MINUTES) {
                ZonedDateTime then = now.plus(number, of).truncatedTo(ChronoUnit.MINUTES);
                return new Found<>(end, moment(number, then.toLocalDate()).with(Optional.of(then.toLocalTime())));
            }
            return new Found<>(end, moment(number, today.plus(number, of)));
        });
    }

    private static Moment moment(int number, LocalDate day) {
        return number < 0 ? Moment.ago(day) : Moment.on(day);
    }

    private static Optional<ChronoUnit> unit(String word) {
        return Optional.ofNullable(switch (word) {
            case "d", "j", "jr", "jrs", "jour", "jours", "day", "days" -> ChronoUnit.DAYS;
            case "w", "s", "wk", "wks", "sem", "semaine", "semaines", "week", "weeks" -> ChronoUnit.WEEKS;
            case "m", "mois", "month", "months" -> ChronoUnit.MONTHS;
            case "y", "a", "an", "ans", "annee", "annees", "yr", "yrs", "year", "years" -> ChronoUnit.YEARS;
            case "h", "heure", "heures", "hour", "hours" -> ChronoUnit.HOURS;
            case "min", "mn", "mins", "minute", "minutes" -> ChronoUnit.MINUTES;
            default -> null;
        });
    }

    /** Weeks begin on Monday and are numbered as ISO 8601 does. */
    private Optional<Found<Moment>> week(int place) {
        int at = tokens.at(place).equals("la") ? place + 1 : place;
        String two = joined(at, 2);
        if (two.matches("(semaine|sem) (prochaine|pro|proch)|next (week|wk)")) {
            return Optional.of(new Found<>(at + 2, Moment.on(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))));
        }
        if (two.matches("(semaine|sem) derniere|last week")) {
            return Optional.of(new Found<>(at + 2, Moment.ago(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1))));
        }
        if (two.matches("(semaine|sem|week|wk) \\d{1,2}")) {
            return numbered(Integer.parseInt(tokens.at(at + 1)), at + 2);
        }
        Matcher week = WEEK.matcher(tokens.at(place));
        return week.matches() ? numbered(Integer.parseInt(week.group(1)), place + 1) : Optional.empty();
    }

    private Optional<Found<Moment>> numbered(int week, int end) {
        for (int year = today.get(IsoFields.WEEK_BASED_YEAR); year < today.getYear() + 8; year++) {
            LocalDate fourth = LocalDate.of(year, 1, 4);
            if (week >= 1 && week <= IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum()) {
                LocalDate monday = fourth.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
                if (monday.isAfter(today)) {
                    return Optional.of(new Found<>(end, Moment.on(monday)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Moment>> month(int place) {
        int at = tokens.at(place).matches("le|the") ? place + 1 : place;
        int of = at + (tokens.within(at + 1).matches("of|de|du") ? 2 : 1);
        if (joined(at, 2).matches("mois prochain|next month")) {
            return Optional.of(new Found<>(at + 2, Moment.on(today.plusMonths(1).withDayOfMonth(1))));
        }
        boolean end = tokens.at(at).matches("fin|end");
        if (tokens.at(at).equals("eom") || end && tokens.within(of).matches("mois|month")) {
            return Optional.of(new Found<>(tokens.at(at).equals("eom") ? at + 1 : of + 1, Moment.on(today.with(TemporalAdjusters.lastDayOfMonth()))));
        }
        if (tokens.at(at).equals("eow") || end && tokens.within(tokens.within(of).matches("la|the") ? of + 1 : of).matches("semaine|week")) {
            return Optional.of(new Found<>(tokens.at(at).equals("eow") ? at + 1 : tokens.within(of).matches("la|the") ? of + 2 : of + 1, Moment.on(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)))));
        }
        boolean year = end && (tokens.within(of).matches("annee|year") || joined(of, 2).equals("l annee") || joined(of, 2).equals("d annee"));
        int wide = tokens.within(of).matches("l|d") ? 2 : 1;
        boolean elided = end && joined(at + 1, 2).equals("d annee");
        return !year && !elided ? Optional.empty()
                : Optional.of(new Found<>(elided ? at + 3 : of + wide, Moment.on(today.with(TemporalAdjusters.lastDayOfYear()))));
    }

    private static Map<String, Integer> numbers() {
        List<String> names = List.of("un une a an one", "deux two", "trois three", "quatre four", "cinq five", "six", "sept seven",
                "huit eight", "neuf nine", "dix ten", "onze eleven", "douze twelve");
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < names.size(); number++) {
            for (String name : names.get(number).split(" ")) {
                numbers.put(name, number + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
