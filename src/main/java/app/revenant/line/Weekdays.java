package app.revenant.line;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days by their name. Alone it is the next such day after today; {@code next Thursday} is the one of next week, while
 * {@code jeudi prochain} is the coming one, as French has it.
 */
final class Weekdays {

    private static final Map<String, DayOfWeek> NAMES = names();
    /** Words that mean something else as well; they are days only where a day is expected. */
    private static final Set<String> DOUBTFUL = Set.of("mon", "sat", "sun", "sam", "mer", "mar", "jeu", "dim", "ven", "wed", "fri", "lun");
    private static final Set<String> BEFORE = Set.of("le", "on", "by", "before", "avant", "pour", "for", "until", "till", "ici", "next", "last", "this", "ce", "au",
            "retry", "back", "rappeler", "relancer", "demo", "rdv");

    private final Tokens tokens;
    private final LocalDate today;
    private final Hours hours;

    Weekdays(Tokens tokens, LocalDate today, Hours hours) {
        this.tokens = tokens;
        this.today = today;
        this.hours = hours;
    }

    Optional<Found<Moment>> read(int place) {
        String before = tokens.at(place);
        boolean led = before.matches("next|last|this|ce");
        int at = led ? place + 1 : place;
        String name = led ? tokens.within(at) : before;
        DayOfWeek day = NAMES.get(name);
        if (day == null || DOUBTFUL.contains(name) && !led && !isExpected(at)) {
            return ofNextWeek(place);
        }
        String after = tokens.within(at + 1);
        if (before.equals("last") || after.equals("dernier")) {
            return Optional.of(new Found<>(at + (after.equals("dernier") ? 2 : 1), Moment.ago(today.with(TemporalAdjusters.previous(day)))));
        }
        LocalDate next = today.with(TemporalAdjusters.next(day));
        return Optional.of(before.equals("next") ? new Found<>(at + 1, Moment.on(nextWeek(day))) : further(at + 1, day, next));
    }

    private Found<Moment> further(int end, DayOfWeek day, LocalDate next) {
        String two = tokens.within(end) + " " + tokens.within(end + 1);
        int of = two.equals("de la") ? end + 2 : end;
        if (two.equals("next week") || (tokens.within(of) + " " + tokens.within(of + 1)).equals("semaine prochaine")) {
            return new Found<>(of + 2, Moment.on(nextWeek(day)));
        }
        if (two.equals("en huit") || two.equals("en quinze")) {
            return new Found<>(end + 2, Moment.on(next.plusWeeks(two.equals("en huit") ? 1 : 2)));
        }
        if (tokens.within(end).equals("week")) {
            return new Found<>(end + 1, Moment.on(next.plusWeeks(1)));
        }
        return new Found<>(end + (tokens.within(end).matches("prochain|pro") ? 1 : 0), Moment.on(next));
    }

    /** {@code la semaine prochaine mardi}. */
    private Optional<Found<Moment>> ofNextWeek(int place) {
        int at = tokens.at(place).equals("la") ? place + 1 : place;
        boolean week = (tokens.at(at) + " " + tokens.within(at + 1)).matches("next week|semaine prochaine");
        DayOfWeek day = NAMES.get(tokens.within(at + 2));
        return week && day != null ? Optional.of(new Found<>(at + 3, Moment.on(nextWeek(day)))) : Optional.empty();
    }

    private LocalDate nextWeek(DayOfWeek day) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
    }

    private boolean isExpected(int place) {
        boolean last = tokens.within(place + 1).isEmpty();
        boolean alone = last && place > 0 && !tokens.get(place).opens() && !tokens.at(place).equals("mon");
        return alone || last && tokens.get(place).opens() || BEFORE.contains(tokens.at(place - 1)) || hours.afterDay(place + 1).isPresent()
                || tokens.within(place + 1).matches("\\d{1,2}(/\\d{1,2}.*)?");
    }

    private static Map<String, DayOfWeek> names() {
        List<String> names = List.of("lundi lun monday mon", "mardi mar tuesday tues tue", "mercredi mer mercr wednesday wed weds",
                "jeudi jeu thursday thurs thur thu", "vendredi ven vend friday fri", "samedi sam saturday sat", "dimanche dim sunday sun",
                "", "", "wenesday wednesay", "thrusday thursay jeuid", "vendedi vendrdi firday", "", "");
        Map<String, DayOfWeek> days = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            DayOfWeek day = DayOfWeek.of(place % 7 + 1);
            Arrays.stream(names.get(place).split(" ")).filter(name -> !name.isEmpty()).forEach(name -> days.put(name, day));
        }
        return Map.copyOf(days);
    }
}
