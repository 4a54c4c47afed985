package app.revenant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One weekly review, under way or ended. What the seller wrote for nobody but themselves is no part of it.
 *
 * @param ended blank while it is under way
 * @param place the deal it is at
 * @param leads names of the new leads, as noted
 * @param slot the day kept free for prospecting
 * @param habit the one habit for the week
 */
public record ReviewSession(
        ReviewId id,
        LocalDate day,
        Instant started,
        Optional<Instant> ended,
        ReviewStep step,
        Optional<ReviewPlace> place,
        Optional<String> leads,
        Optional<LocalDate> slot,
        Optional<String> habit,
        List<ReviewEntry> entries) {

    public ReviewSession {
        entries = List.copyOf(entries);
    }

    public static ReviewSession begun(ReviewId id, LocalDate day, Instant at) {
        return new ReviewSession(id, day, at, Optional.empty(), ReviewStep.HYGIENE, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    public boolean isUnderWay() {
        return ended.isEmpty();
    }

    /** Only a deal that is to be decided counts as a place. */
    public boolean isAt(DealId deal) {
        return isUnderWay() && step.isOfDeals() && place.filter(at -> at.deal().equals(deal)).isPresent();
    }

    public Optional<ReviewEntry> entry(ReviewStep of, DealId deal) {
        return entries.stream().filter(each -> each.step() == of && each.deal().equals(deal)).findFirst();
    }

    /** What was decided about a deal, in whichever step. */
    public Optional<ReviewEntry> decision(DealId deal) {
        return entries.stream().filter(each -> each.step().isOfDeals() && each.deal().equals(deal)).reduce((one, last) -> last);
    }

    public List<ReviewEntry> of(ReviewStep which) {
        return entries.stream().filter(each -> each.step() == which).toList();
    }

    /** In place of what was decided of the same thing, else at the end. */
    public ReviewSession with(ReviewEntry entry) {
        boolean known = entries.stream().anyMatch(entry::isOfTheSame);
        List<ReviewEntry> all = known ? entries.stream().map(each -> each.isOfTheSame(entry) ? entry : each).toList()
                : Stream.concat(entries.stream(), Stream.of(entry)).toList();
        return new ReviewSession(id, day, started, ended, step, place, leads, slot, habit, all);
    }

    public ReviewSession at(ReviewStep other, Optional<ReviewPlace> where) {
        return new ReviewSession(id, day, started, ended, other, where, leads, slot, habit, entries);
    }

    public ReviewSession ended(Optional<Instant> when) {
        return new ReviewSession(id, day, started, when, step, place, leads, slot, habit, entries);
    }

    public ReviewSession replacing(Optional<String> names, Optional<LocalDate> kept) {
        return new ReviewSession(id, day, started, ended, step, place, names, kept, habit, entries);
    }

    public ReviewSession habit(Optional<String> chosen) {
        return new ReviewSession(id, day, started, ended, step, place, leads, slot, chosen, entries);
    }
}
