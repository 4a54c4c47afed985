package app.revenant.desktop.kit.silence;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.model.StepOwner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deal's log on a line of time that ends now: signs of life, attempts, dates that were promised and passed.
 *
 * @param marks from left to right
 * @param lastSign the last real sign of theirs; the silence is counted from it
 */
public record SilenceLine(List<Mark> marks, Optional<Mark> lastSign, Instant now) {

    private static final Duration LONGEST = Duration.ofDays(150);
    private static final Duration SHORTEST = Duration.ofDays(7);
    private static final double TOUCHING = 0.022;

    public SilenceLine {
        marks = List.copyOf(marks);
    }

    /** Whole calendar days since a deal's last sign of life; blank where there was none. */
    public static Optional<Long> daysSilent(DealHistory history, Instant now) {
        return history.attempts().stream().filter(each -> each.isSignOfLife() && !each.at().isAfter(now))
                .map(ContactAttempt::at).max(Comparator.naturalOrder()).map(at -> Duration.between(at, now).toDays());
    }

    public static SilenceLine of(DealHistory history, WorkingTime time, Instant now) {
        List<Mark> points = Stream.concat(logged(history, now), passed(history, time, now))
                .sorted(Comparator.comparing(Mark::when)).toList();
        Instant start = start(points, now);
        List<Mark> placed = merged(points.stream().filter(point -> !point.when().isBefore(start))
                .map(point -> placed(point, start, now)).toList());
        Optional<Mark> last = placed.stream().filter(SilenceLine::isSign).reduce((first, second) -> second);
        return new SilenceLine(placed, last, now);
    }

    /** Attempts after the last sign; all of them where there was none. */
    public int unanswered() {
        return marks.stream().filter(mark -> mark.kind() == Mark.Kind.ATTEMPT)
                .filter(mark -> lastSign.filter(sign -> mark.when().isBefore(sign.when())).isEmpty())
                .mapToInt(Mark::count).sum();
    }

    private static boolean isSign(Mark mark) {
        return mark.kind() == Mark.Kind.SIGN || mark.kind() == Mark.Kind.WARM;
    }

    private static Stream<Mark> logged(DealHistory history, Instant now) {
        return history.attempts().stream().filter(each -> !each.at().isAfter(now))
                .filter(each -> each.outcome() != Outcome.BOUNCED)
                .map(each -> Mark.of(kind(each), each));
    }

    private static Mark.Kind kind(ContactAttempt attempt) {
        if (!attempt.isSignOfLife()) {
            return Mark.Kind.ATTEMPT;
        }
        return attempt.answer().filter(Answer.WARM_VAGUE::equals).isPresent() ? Mark.Kind.WARM : Mark.Kind.SIGN;
    }

    private static Stream<Mark> passed(DealHistory history, WorkingTime time, Instant now) {
        Map<LocalDate, Optional<AttemptId>> days = new LinkedHashMap<>();
        for (ContactAttempt attempt : history.attempts()) {
            attempt.commitment().filter(promise -> !promise.kept().orElse(false)).flatMap(Promise::due)
                    .ifPresent(day -> days.putIfAbsent(day, Optional.of(attempt.id())));
        }
        history.deal().nextStep().filter(each -> each.owner() == StepOwner.THEM).flatMap(NextStep::due)
                .ifPresent(day -> days.putIfAbsent(day, Optional.empty()));
        return days.entrySet().stream().map(day -> Mark.passed(time.endOf(day.getKey()), day.getValue()))
                .filter(mark -> !mark.when().isAfter(now));
    }

    /** The whole log where it is not too long, always their last sign, and never less than a week. */
    private static Instant start(List<Mark> points, Instant now) {
        Instant first = points.isEmpty() ? now : points.get(0).when();
        Instant earliest = now.minus(LONGEST);
        Instant latest = now.minus(SHORTEST);
        Optional<Instant> sign = points.stream().filter(SilenceLine::isSign).map(Mark::when).reduce((one, later) -> later);
        Instant longest = sign.filter(earliest::isAfter).orElse(earliest);
        Instant begun = first.isBefore(longest) ? longest : first;
        return begun.isAfter(latest) ? latest : begun;
    }

    private static Mark placed(Mark point, Instant start, Instant now) {
        double whole = Math.max(1, start.until(now, ChronoUnit.SECONDS));
        double before = start.until(point.when(), ChronoUnit.SECONDS);
        return point.movedTo(before / whole);
    }

    private static List<Mark> merged(List<Mark> points) {
        List<Mark> kept = new ArrayList<>();
        for (Mark point : points) {
            Optional<Mark> before = kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
            if (before.filter(last -> last.kind() == point.kind() && point.at() - last.at() < TOUCHING).isPresent()) {
                kept.set(kept.size() - 1, joined(before.get(), point));
            } else {
                kept.add(point);
            }
        }
        return kept;
    }

    private static Mark joined(Mark first, Mark second) {
        List<ContactAttempt> both = new ArrayList<>(first.attempts());
        both.addAll(second.attempts());
        return new Mark(second.kind(), second.at(), second.when(), both, second.source().or(first::source));
    }
}
