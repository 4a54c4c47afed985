package app.revenant.line;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as people type them: {@code 10h}, {@code 10h30}, {@code 14 h}, {@code 10:30}, {@code 2pm}, {@code midi}. */
final class Hours {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:h(\\d{2})?|:(\\d{2}))(am|pm)?");
    private static final Pattern HALVES = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(am|pm)");
    private static final int NOON = 12;
    private static final Map<String, LocalTime> NAMED = Map.ofEntries(Map.entry("midi", LocalTime.NOON),
            Map.entry("noon", LocalTime.NOON), Map.entry("matin", LocalTime.of(9, 0)), Map.entry("morning", LocalTime.of(9, 0)),
            Map.entry("apres midi", LocalTime.of(14, 0)), Map.entry("aprem", LocalTime.of(14, 0)), Map.entry("afternoon", LocalTime.of(14, 0)),
            Map.entry("soir", LocalTime.of(18, 0)), Map.entry("evening", LocalTime.of(18, 0)));
    private static final List<String> BEFORE = List.of("a", "at", "vers", "around", "about", "le", "in", "dans", "the", "l");

    private final Tokens tokens;

    Hours(Tokens tokens) {
        this.tokens = tokens;
    }

    /** An hour at that place, perhaps after a small word. */
    Optional<Found<LocalTime>> read(int place) {
        int from = place;
        while (from < place + 2 && BEFORE.contains(tokens.at(from)) && !tokens.within(from + 1).isEmpty()) {
            from++;
        }
        int at = from;
        return bare(at, false).or(() -> at > place ? named(at) : Optional.empty());
    }

    /** After a day a part of it is an hour, too: Thursday morning. */
    Optional<Found<LocalTime>> afterDay(int place) {
        if (tokens.within(place).isEmpty()) {
            return Optional.empty();
        }
        int from = BEFORE.contains(tokens.at(place)) && !tokens.within(place + 1).isEmpty() ? place + 1 : place;
        return bare(from, true).or(() -> named(from));
    }

    private Optional<Found<LocalTime>> bare(int place, boolean dotted) {
        String word = tokens.at(place);
        String next = tokens.within(place + 1);
        if (word.matches("\\d{1,2}") && next.matches("am|pm|h|heures?|o|hrs?")) {
            boolean clock = next.equals("o") && tokens.within(place + 2).equals("clock");
            boolean minutes = next.equals("h") && tokens.within(place + 2).matches("\\d{2}");
            String whole = word + (next.matches("am|pm") ? next : "h" + (minutes ? tokens.at(place + 2) : ""));
            return next.equals("o") && !clock ? Optional.empty() : time(whole, place + (clock || minutes ? 3 : 2));
        }
        if (word.matches("\\d{1,2}:\\d{2}") && next.matches("am|pm")) {
            return time(word + next, place + 2);
        }
        return word.matches("midi|noon") ? named(place) : time(dotted ? word.replaceFirst("^(\\d{1,2})\\.(\\d{2})$", "$1:$2") : word, place + 1);
    }

    private Optional<Found<LocalTime>> named(int place) {
        String two = tokens.at(place) + " " + tokens.within(place + 1);
        return NAMED.containsKey(two) ? Optional.of(new Found<>(place + 2, NAMED.get(two)))
                : Optional.ofNullable(NAMED.get(tokens.at(place))).map(time -> new Found<>(place + 1, time));
    }

    private static Optional<Found<LocalTime>> time(String word, int end) {
        Matcher halves = HALVES.matcher(word);
        Matcher clock = CLOCK.matcher(word);
        if (halves.matches()) {
            int hour = Integer.parseInt(halves.group(1));
            boolean late = halves.group(3).equals("pm");
            return hour < 1 || hour > NOON ? Optional.empty() : of(hour % NOON + (late ? NOON : 0), halves.group(2), end);
        }
        return !clock.matches() || clock.group(4) != null ? Optional.empty()
                : of(Integer.parseInt(clock.group(1)), clock.group(2) == null ? clock.group(3) : clock.group(2), end);
    }

    private static Optional<Found<LocalTime>> of(int hour, String minutes, int end) {
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(new Found<>(end, LocalTime.of(hour, minute)));
    }
}
