package app.revenant.ghosting;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Outcome;
import app.revenant.model.PersonId;
import app.revenant.model.Promise;
import app.revenant.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was logged of a deal up to now, in order of time. A bounced message reached nobody and is not in it. */
final class Log {

    /** A silence that ended: its first touch, and how many working days it lasted. */
    record Gap(LogEntry touch, double days) {
    }

    private final List<LogEntry> entries;
    private final Optional<PersonId> contact;
    private final Instant now;
    private final int lastSign;

    Log(List<LogEntry> entries, Optional<PersonId> contact, Instant now) {
        this.entries = List.copyOf(entries);
        this.contact = contact;
        this.now = now;
        this.lastSign = lastWhere(LogEntry::isSignOfLife);
    }

    static Log of(List<ContactAttempt> ordered, DealClock clock, Optional<PersonId> contact, Instant now) {
        return new Log(ordered.stream().filter(attempt -> attempt.outcome() != Outcome.BOUNCED)
                .map(attempt -> new LogEntry(attempt, clock.position(attempt.at()))).toList(), contact, now);
    }

    List<LogEntry> entries() {
        return entries;
    }

    List<LogEntry> signsOfLife() {
        return entries.stream().filter(LogEntry::isSignOfLife).toList();
    }

    Optional<LogEntry> lastSignOfLife() {
        return lastSign < 0 ? Optional.empty() : Optional.of(entries.get(lastSign));
    }

    /** Everything after the last sign of life; the whole log where there is none. */
    List<LogEntry> silence() {
        return entries.subList(lastSign + 1, entries.size());
    }

    boolean hasSignSince(Instant since) {
        return lastSignOfLife().filter(sign -> !sign.at().isBefore(since)).isPresent();
    }

    boolean hasSignAfter(Instant instant) {
        return lastSignOfLife().filter(sign -> sign.at().isAfter(instant)).isPresent();
    }

    /** Within N days, calendar ones of 24 hours. */
    boolean isWithin(LogEntry entry, int days) {
        return Duration.between(entry.at(), now).compareTo(Duration.ofDays(days)) <= 0;
    }

    List<LogEntry> within(int days, Predicate<LogEntry> condition) {
        return entries.stream().filter(entry -> isWithin(entry, days)).filter(condition).toList();
    }

    Optional<LogEntry> last(Predicate<LogEntry> condition) {
        int place = lastWhere(condition);
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
    }

    /** The latest "later", unless a sign of life without one came after it. */
    Optional<LogEntry> standingLater() {
        int later = lastWhere(entry -> entry.isTagged(Tag.LATER));
        if (later < 0 || entries.subList(later + 1, entries.size()).stream().anyMatch(LogEntry::isSignOfLife)) {
            return Optional.empty();
        }
        return Optional.of(entries.get(later));
    }

    List<LogEntry> datedPromises() {
        return entries.stream().filter(entry -> entry.attempt().answer().filter(Answer.DATED::equals).isPresent())
                .filter(entry -> entry.attempt().commitment().isPresent()).toList();
    }

    /** Promises with a date that nobody has marked as kept. */
    List<Promise> openPromises() {
        return datedPromises().stream().map(entry -> entry.attempt().commitment().orElseThrow())
                .filter(promise -> promise.due().isPresent())
                .filter(promise -> !promise.kept().orElse(false)).toList();
    }

    boolean isSamePerson(LogEntry one, LogEntry other) {
        return personOf(one).equals(personOf(other));
    }

    /**
     * Working days from the first unanswered touch to the sign of life that ended each silence, at least 0.02. Promised
     * dates are no touch here.
     */
    List<Double> replyGaps() {
        return gaps().stream().map(Gap::days).toList();
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Optional<LogEntry> first = Optional.empty();
        for (LogEntry entry : entries) {
            if (entry.isSignOfLife()) {
                first.ifPresent(touch -> gaps.add(new Gap(touch,
                        Math.max(0.02, DealClock.between(touch.position(), entry.position())))));
                first = Optional.empty();
            } else if (first.isEmpty() && entry.touch().isPresent()) {
                first = Optional.of(entry);
            }
        }
        return gaps;
    }

    private Optional<PersonId> personOf(LogEntry entry) {
        return entry.attempt().person().or(() -> contact);
    }

    private int lastWhere(Predicate<LogEntry> condition) {
        for (int place = entries.size() - 1; place >= 0; place--) {
            if (condition.test(entries.get(place))) {
                return place;
            }
        }
        return -1;
    }
}
