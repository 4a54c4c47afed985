package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import app.revenant.model.StepKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds in a clause what somebody will do: a next step of the seller's, or a promise of theirs. */
final class Deeds {

    private final String text;
    private final Tokens tokens;
    private final ZonedDateTime now;
    private final boolean came;
    private Optional<Spot> theirs = Optional.empty();

    /** @param came whether the line says anywhere what happened */
    Deeds(String text, Tokens tokens, ZonedDateTime now, boolean came) {
        this.text = text;
        this.tokens = tokens;
        this.now = now;
        this.came = came;
    }

    /** @param next the clause after it, blank where it is the last */
    Optional<Piece> in(Clause clause, Optional<Clause> next) {
        Optional<Spot> named = theirs;
        theirs = clause.cue(Cue.THEY).filter(spot -> clause.spots().size() == 1 && clause.isClear(clause.from(), clause.to()));
        return named.flatMap(them -> theirs(clause, them)).or(() -> promise(clause, next)).or(() -> step(clause, next));
    }

    /** Them: whatever follows with a day is theirs to do. */
    private Optional<Piece> theirs(Clause clause, Spot them) {
        Optional<Spot> date = clause.first(spot -> spot.isDate() && !isPast(spot));
        return date.map(spot -> promised(them.from(), clause.from(), clause.endOf(clause.from()), spot));
    }

    private Optional<Piece> promise(Clause clause, Optional<Clause> next) {
        Optional<Spot> vow = clause.cue(Cue.VOW);
        if (vow.isPresent()) {
            Optional<Spot> later = date(clause, vow.get()).isPresent() ? Optional.empty() : next.filter(Clause::isDate).flatMap(after -> after.first(Spot::isDate));
            return Optional.of(later.map(day -> promised(vow.get().from(), vow.get().to(), Math.max(day.to(), clause.to()), day))
                    .orElseGet(() -> promised(clause, vow.get(), vow.get().to())));
        }
        Optional<Spot> warm = clause.cue(Cue.WARM).filter(spot -> !isMine(clause, spot));
        Optional<Spot> deed = warm.or(() -> clause.cue(Cue.DEED).or(() -> theirDeed(clause))
                .filter(spot -> !isMine(clause, spot) && date(clause, spot).isPresent()));
        return deed.map(spot -> promised(clause, spot, spot.from()));
    }

    /** They, then a verb that would be the seller's. */
    private Optional<Spot> theirDeed(Clause clause) {
        Optional<Spot> verb = clause.first(spot -> spot.cue() == Cue.DO);
        return verb.filter(spot -> clause.first(they -> they.cue() == Cue.THEY && they.to() <= spot.from()
                && spot.from() - they.to() <= 1).isPresent());
    }

    /** I do, or nobody is named yet who could. */
    private boolean isMine(Clause clause, Spot deed) {
        return deed.from() == 0 && !came || clause.first(spot -> spot.cue() == Cue.ME && spot.to() == deed.from()).isPresent();
    }

    private Piece promised(Clause clause, Spot deed, int textFrom) {
        Optional<Spot> date = date(clause, deed);
        int they = clause.spots().stream().filter(spot -> spot.cue() == Cue.THEY && spot.to() == deed.from()).map(Spot::from).findFirst()
                .orElse(deed.from());
        int from = date.map(spot -> spot.to() == they ? spot.from() : they).orElse(they);
        int end = date.isEmpty() ? deed.to() : clause.endOf(deed.from());
        return date.map(day -> promised(from, textFrom, end, day))
                .orElseGet(() -> new Piece(from, end, List.of(new Said.Promised("", Optional.empty(), Optional.empty())), true));
    }

    private Piece promised(int from, int textFrom, int end, Spot date) {
        return new Piece(from, end, List.of(new Said.Promised(words(textFrom, end, List.of(date)), date.moment().map(this::day),
                date.moment().flatMap(Moment::time))), false);
    }

    private Optional<Piece> step(Clause clause, Optional<Clause> next) {
        for (Spot spot : clause.spots()) {
            boolean verb = spot.cue() == Cue.DO && !isDenied(spot) && (spot.kind().isPresent() || date(clause, spot).isPresent()) && (clause.isClear(clause.from(), spot.from()) || date(clause, spot).isPresent());
            boolean plan = spot.cue() == Cue.PLAN && date(clause, spot).isPresent() && isPlan(clause, spot);
            if (verb || plan) {
                return Optional.of(step(clause, spot, next));
            }
        }
        return Optional.empty();
    }

    /** A meeting with a day is to come, unless the same words say what came of it. */
    private boolean isPlan(Clause clause, Spot plan) {
        Predicate<Spot> cameOf = spot -> spot.says(Said.Came.class);
        boolean after = clause.first(cameOf.and(spot -> spot.from() >= plan.from())).isPresent();
        boolean before = clause.first(cameOf.and(spot -> spot.to() <= plan.from())).isPresent();
        return !after && (clause.index() > 0 || before || !came);
    }

    private boolean isDenied(Spot verb) {
        return tokens.within(verb.from()).length() > 0 && tokens.at(verb.from() - 1).matches("pas|not|ne|never|sans|without|t");
    }

    private Piece step(Clause clause, Spot deed, Optional<Clause> next) {
        List<Spot> dates = new ArrayList<>(dates(clause, deed));
        int end = clause.endOf(deed.from());
        if (dates.isEmpty() && end == clause.to() && next.filter(Clause::isDate).isPresent()) {
            next.get().first(Spot::isDate).filter(spot -> !isPast(spot)).ifPresent(dates::add);
        }
        int first = tokens.at(deed.from()).equals("a") ? clause.from() : deed.from();
        int from = Math.min(clause.spots().stream().anyMatch(spot -> spot.within(first, deed.from())) ? deed.from() : first, dates.stream().mapToInt(Spot::from).min().orElse(deed.from()));
        int to = Math.max(end, dates.stream().mapToInt(Spot::to).max().orElse(end));
        List<Said> said = new ArrayList<>(List.of(next(deed, clause, words(from, to, dates), dates)));
        clause.spots().stream().filter(spot -> spot.within(from, to) && (spot.says(Said.Who.class) || spot.says(Said.Strange.class))).forEach(spot -> said.addAll(spot.said()));
        return new Piece(from, to, said, false);
    }

    private Said.Next next(Spot deed, Clause clause, String words, List<Spot> dates) {
        Optional<StepKind> by = clause.first(spot -> spot.says(Said.By.class) && spot.from() >= deed.to()).flatMap(Spot::kind);
        boolean open = deed.kind().filter(kind -> kind == StepKind.CALL || kind == StepKind.MAIL).isPresent();
        Optional<Moment> day = dates.stream().flatMap(spot -> spot.moment().stream()).filter(any -> any.day().isPresent()).findFirst();
        Optional<LocalTime> time = dates.stream().flatMap(spot -> spot.moment().stream()).flatMap(any -> any.time().stream()).findFirst();
        Optional<LocalDate> due = day.map(this::day).or(() -> time.map(hour -> day(Moment.at(hour))));
        return new Said.Next(words, open && by.isPresent() ? by : deed.kind(), due, time);
    }

    /** An hour alone is the next time the clock shows it. */
    LocalDate day(Moment moment) {
        return moment.day().orElseGet(() -> now.toLocalDate().plusDays(
                moment.time().filter(hour -> hour.isAfter(now.toLocalTime())).isPresent() ? 0 : 1));
    }

    private Optional<Spot> date(Clause clause, Spot deed) {
        return dates(clause, deed).stream().findFirst();
    }

    /** A day after it, and an hour that stands apart; else the day just before it. */
    private List<Spot> dates(Clause clause, Spot deed) {
        List<Spot> after = clause.spots().stream().filter(spot -> spot.isDate() && spot.from() >= deed.to() && !isPast(spot)).toList();
        Optional<Spot> day = after.stream().filter(spot -> spot.moment().flatMap(Moment::day).isPresent()).findFirst();
        Optional<Spot> hour = after.stream().filter(spot -> spot.moment().flatMap(Moment::day).isEmpty()).findFirst()
                .filter(any -> day.flatMap(Spot::moment).flatMap(Moment::time).isEmpty());
        if (!after.isEmpty()) {
            return after.stream().filter(spot -> day.filter(spot::equals).isPresent() || hour.filter(spot::equals).isPresent()).toList();
        }
        return clause.spots().stream().filter(spot -> spot.isDate() && !isPast(spot) && isJustBefore(clause, spot, deed)).toList();
    }

    private static boolean isJustBefore(Clause clause, Spot date, Spot deed) {
        boolean until = clause.first(spot -> spot.cue() == Cue.UNTIL && spot.to() == date.from()).isPresent();
        return !until && date.to() <= deed.from() && clause.spots().stream().noneMatch(spot -> spot.from() >= date.to() && spot.to() <= deed.from()
                && !spot.said().isEmpty()) && deed.from() - date.to() <= 3;
    }

    private boolean isPast(Spot spot) {
        return spot.moment().filter(any -> any.past() || any.day().filter(day -> day.isBefore(now.toLocalDate())).isPresent()).isPresent();
    }

    /** The words from a place on, without those of the day. */
    private String words(int from, int to, List<Spot> without) {
        StringBuilder kept = new StringBuilder();
        int at = from;
        for (Spot gap : without) {
            append(kept, at, Math.max(at, gap.from()));
            at = Math.max(at, gap.to());
        }
        return append(kept, at, to).toString().strip().replaceAll("^ll |^[\\s,;:]+|[\\s,;:]+$", "");
    }

    private StringBuilder append(StringBuilder kept, int from, int to) {
        return from >= to ? kept : kept.append(' ').append(text, tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
