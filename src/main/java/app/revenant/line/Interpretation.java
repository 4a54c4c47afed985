package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import app.revenant.model.StepKind;
import app.revenant.model.Tag;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes sense of what was recognised by what stands around it. */
final class Interpretation {

    private static final Set<String> THEY_DID = Set.of("called", "rang", "phoned");
    private static final Set<String> THEY_WROTE = Set.of("emailed", "mailed", "texted");

    private final Tokens tokens;
    private final ZonedDateTime now;
    private final List<Clause> clauses;
    private final Deeds deeds;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<Sense> came = Optional.empty();
    private boolean dated;
    private Optional<StepKind> kind = Optional.empty();

    Interpretation(String text, Tokens tokens, List<Spot> spots, ZonedDateTime now) {
        this.tokens = tokens;
        this.now = now;
        this.clauses = Clause.of(tokens, spots);
        this.deeds = new Deeds(text, tokens, now, spots.stream().anyMatch(spot -> spot.says(Said.Came.class)));
    }

    List<Piece> pieces() {
        for (Clause clause : clauses) {
            Optional<Clause> next = clause.index() + 1 < clauses.size() ? Optional.of(clauses.get(clause.index() + 1)) : Optional.empty();
            if (pieces.stream().noneMatch(piece -> piece.covers(clause.from()))) {
                deeds.in(clause, next).filter(this::isFirst).ifPresent(pieces::add);
            }
        }
        clauses.forEach(clause -> clause.spots().stream().filter(spot -> isFree(spot.from(), spot.to())).forEach(spot -> read(clause, spot)));
        pieces.sort(Comparator.comparing(Piece::from));
        return pieces;
    }

    /** One promise and one step; what is said of further ones is a note. */
    private boolean isFirst(Piece deed) {
        return pieces.stream().noneMatch(piece -> piece.first() == deed.first());
    }

    private boolean isFree(int from, int to) {
        return pieces.stream().noneMatch(piece -> piece.from() < to && from < piece.to());
    }

    private void read(Clause clause, Spot spot) {
        if (spot.isDate()) {
            date(clause, spot);
        } else if (spot.cue() == Cue.UNTIL) {
            until(clause, spot);
        } else if (spot.says(Said.Came.class) || spot.says(Said.By.class)) {
            contact(clause, spot);
        } else if (spot.cue() == Cue.THEN && clause.spots().size() == 1 && clause.isClear(clause.from(), clause.to())) {
            pieces.add(Piece.of(spot, false));
        } else if (spot.cue() == Cue.PLAN && clause.index() == 0 && clause.isClear(clause.from(), spot.from())) {
            kind = kind.or(spot::kind);
            pieces.add(Piece.of(spot, false));
        } else if (!spot.said().isEmpty()) {
            boolean tag = tokens.get(spot.from()).isTag() && !spot.says(Said.Strange.class);
            pieces.add(Piece.of(spot, !tag && !spot.says(Said.Who.class)));
        }
    }

    private void contact(Clause clause, Spot spot) {
        boolean open = clause.index() == 0 || clause.isClear(clause.from(), clause.to());
        List<Said> said = spot.said().stream().filter(each -> !(each instanceof Said.By) || open || spot.says(Said.Came.class)).toList();
        Optional<Sense> sense = said.stream().filter(Said.Came.class::isInstance).map(each -> ((Said.Came) each).sense()).findFirst()
                .or(() -> theirs(clause, spot));
        if (sense.isPresent() && came.isPresent() && came.get().outcome() != sense.get().outcome() || said.isEmpty()) {
            return;
        }
        List<Said> all = new ArrayList<>(said);
        sense.filter(any -> !spot.says(Said.Came.class)).ifPresent(any -> all.add(new Said.Came(any)));
        came = came.or(() -> sense);
        kind = kind.or(spot::kind);
        pieces.add(new Piece(spot.from(), spot.to(), all, false));
    }

    /** Delmas called: it was she who did. */
    private Optional<Sense> theirs(Clause clause, Spot spot) {
        String word = tokens.at(spot.from());
        boolean them = clause.first(each -> each.to() == spot.from() && (each.says(Said.Who.class) || each.cue() == Cue.THEY)).isPresent();
        return !them || came.isPresent() ? Optional.empty() : THEY_DID.contains(word) ? Optional.of(Sense.RANG)
                : THEY_WROTE.contains(word) ? Optional.of(Sense.RECEIVED) : Optional.empty();
    }

    private void until(Clause clause, Spot spot) {
        Optional<Spot> date = clause.first(each -> each.isDate() && each.from() == spot.to() && isFree(each.from(), each.to()));
        boolean later = tokens.at(spot.from()).matches("pas|not");
        date.flatMap(Spot::moment).flatMap(Moment::day).filter(day -> !day.isBefore(now.toLocalDate())).ifPresent(day -> pieces.add(new Piece(spot.from(),
                date.get().to(), later ? List.of(new Said.Until(day), new Said.Mentioned(Tag.LATER)) : List.of(new Said.Until(day)), true)));
    }

    private void date(Clause clause, Spot spot) {
        Moment moment = spot.moment().orElseThrow();
        boolean step = pieces.stream().anyMatch(piece -> piece.first() == Said.Next.class);
        Optional<Moment> past = past(clause, moment);
        if (past.isPresent() && !dated) {
            dated = true;
            pieces.add(new Piece(spot.from(), spot.to(), List.of(new Said.Took(past.get())), false));
        } else if (past.isEmpty() && !step && isBare(clause, spot)) {
            pieces.add(new Piece(spot.from(), spot.to(), List.of(new Said.Next("", Optional.of(kind.orElse(StepKind.CALL)),
                    Optional.of(deeds.day(moment)), moment.time())), false));
        }
    }

    /** When it took place, if this says it: a past word anywhere, any other day or hour gone by only with the contact itself. */
    private Optional<Moment> past(Clause clause, Moment moment) {
        LocalDate today = now.toLocalDate();
        if (moment.past()) {
            return Optional.of(moment);
        }
        if (clause.index() > 0) {
            return Optional.empty();
        }
        if (moment.day().isEmpty() || moment.day().filter(today::equals).isPresent()) {
            boolean gone = moment.time().map(hour -> !hour.isAfter(now.toLocalTime())).orElse(true);
            return gone ? Optional.of(new Moment(Optional.of(today), Optional.empty(), moment.time(), false)) : Optional.empty();
        }
        LocalDate day = moment.day().get();
        Optional<LocalDate> nearer = moment.before().filter(last -> ChronoUnit.DAYS.between(last, today) < ChronoUnit.DAYS.between(today, day));
        return day.isBefore(today) ? Optional.of(moment) : nearer.map(last -> new Moment(Optional.of(last), Optional.empty(), moment.time(), true));
    }

    /** A day that stands alone, or right after what happened, is when one goes on. */
    private boolean isBare(Clause clause, Spot spot) {
        boolean after = clause.first(each -> each.to() == spot.from() && (each.says(Said.Came.class) || each.says(Said.Who.class))).isPresent();
        return clause.isDate() || clause.index() == 0 && after;
    }
}
