package app.revenant.line;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/** Days and hours in either order, with the small words before them. */
final class Dates {

    private static final Set<String> BEFORE = Set.of("le", "la", "on", "by", "before", "avant", "pour", "for", "ici", "d", "the", "au",
            "du", "des", "from", "a", "at", "vers", "around", "ce", "this", "l");
    private static final Set<String> AFTER = Set.of("apres", "after");

    private final Tokens tokens;
    private final ZonedDateTime now;
    private final Hours hours;
    private final Calendar calendar;
    private final Spans spans;
    private final Weekdays weekdays;

    Dates(Tokens tokens, ZonedDateTime now) {
        this.tokens = tokens;
        this.now = now;
        this.hours = new Hours(tokens);
        this.calendar = new Calendar(tokens, now.toLocalDate());
        this.spans = new Spans(tokens, now);
        this.weekdays = new Weekdays(tokens, now.toLocalDate(), hours);
    }

    Optional<Found<Moment>> read(int place) {
        return led(place, 0).map(found -> new Found<>(found.end(), found.what().settled(now)));
    }

    /** The same after "until", where a month alone is a day, too. */
    Optional<Found<Moment>> readUntil(int place) {
        return read(place).or(() -> calendar.month(place));
    }

    /** Looks like a day or an hour and is none. */
    boolean isStrange(int place) {
        return calendar.isNoDay(place) || tokens.at(place).matches("\\d{1,2}[h:]\\d{2}|\\d{2}h|\\d{1,2}(am|pm)|\\+\\d{1,3}") && hours.read(place).isEmpty();
    }

    private Optional<Found<Moment>> led(int place, int words) {
        Optional<Found<Moment>> here = day(place).or(() -> hourFirst(place));
        String word = tokens.at(place);
        if (here.isPresent() || words > 2 || tokens.within(place + 1).isEmpty()) {
            return here;
        }
        if (AFTER.contains(word)) {
            return led(place + 1, words + 1).filter(found -> found.what().day().isPresent() && found.what().time().isEmpty())
                    .map(found -> new Found<>(found.end(), found.what().later(1)));
        }
        return BEFORE.contains(word) ? led(place + 1, words + 1).or(() -> ordinal(place)) : Optional.empty();
    }

    private Optional<Found<Moment>> ordinal(int place) {
        boolean led = tokens.at(place).matches("le|the|au|on") && !tokens.within(place + 1).isEmpty();
        return led ? calendar.ordinal(place + 1).map(this::withHour) : Optional.empty();
    }

    private Optional<Found<Moment>> day(int place) {
        return weekdays.read(place).map(this::withNumber).or(() -> calendar.read(place)).or(() -> spans.read(place)).map(this::withHour);
    }

    /** Thursday 26/11 is the 26th. */
    private Found<Moment> withNumber(Found<Moment> weekday) {
        int next = weekday.end();
        return tokens.within(next).isEmpty() || weekday.what().past() ? weekday
                : calendar.read(next).or(() -> calendar.ordinal(next).filter(found -> isDay(found, weekday)))
                        .map(found -> new Found<>(found.end(), found.what())).orElse(weekday);
    }

    private static boolean isDay(Found<Moment> number, Found<Moment> weekday) {
        return number.what().day().map(day -> day.getDayOfWeek()).equals(weekday.what().day().map(day -> day.getDayOfWeek()));
    }

    private Found<Moment> withHour(Found<Moment> day) {
        if (day.what().time().isPresent()) {
            return day;
        }
        return hours.afterDay(day.end()).map(hour -> new Found<>(hour.end(), day.what().with(Optional.of(hour.what())))).orElse(day);
    }

    private Optional<Found<Moment>> hourFirst(int place) {
        return hours.read(place).map(hour -> {
            Optional<Found<Moment>> day = tokens.within(hour.end()).isEmpty() ? Optional.empty() : led(hour.end(), 1);
            return day.filter(found -> found.what().time().isEmpty() && found.what().day().isPresent())
                    .map(found -> new Found<>(found.end(), found.what().with(Optional.of(hour.what()))))
                    .orElseGet(() -> new Found<>(hour.end(), Moment.at(hour.what())));
        });
    }
}
