package app.revenant.review;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.LetterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What comes back within 12 months of letting a deal go: a sign of life in it, or a new deal with the same contact or
 * company. Closings with a farewell letter are told apart from those without.
 */
public final class Grace {

    private static final int MONTHS = 12;

    private final Map<Object, List<Deal>> around = new HashMap<>();
    private final Collection<DealHistory> deals;
    private final WorkingTime time;

    public Grace(Collection<DealHistory> deals, WorkingTime time) {
        this.deals = deals;
        this.time = time;
        deals.forEach(history -> keys(history.deal()).forEach(key ->
                around.computeIfAbsent(key, any -> new ArrayList<>()).add(history.deal())));
    }

    /** @param counted the days of farewells that count */
    public Share withLetter(Predicate<LocalDate> counted) {
        return deals.stream().flatMap(history -> farewell(history).stream()
                .filter(at -> counted.test(time.dayOf(at))).map(at -> back(history, at))).reduce(Share.NONE, Share::plus);
    }

    /** Of those that ended without an answer. @param counted the days of endings that count */
    public Share withoutLetter(Predicate<LocalDate> counted) {
        return deals.stream().filter(history -> history.deal().status() == DealStatus.CLOSED_WITHOUT_ANSWER)
                .filter(history -> farewell(history).isEmpty())
                .flatMap(history -> history.deal().closing().on().filter(counted).stream()
                        .map(day -> back(history, time.endOf(day)))).reduce(Share.NONE, Share::plus);
    }

    private static Optional<Instant> farewell(DealHistory history) {
        return history.attempts().stream()
                .filter(attempt -> attempt.isOutbound() && attempt.letter().filter(LetterKind.CLOSE_OUT::equals).isPresent())
                .map(ContactAttempt::at).min(Instant::compareTo);
    }

    private Share back(DealHistory history, Instant ended) {
        LocalDate day = time.dayOf(ended.minusNanos(1));
        Instant last = time.endOf(day.plusMonths(MONTHS));
        boolean answered = history.attempts().stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .anyMatch(at -> at.isAfter(ended) && at.isBefore(last));
        return Share.NONE.plus(answered || keys(history.deal()).stream().flatMap(key -> around.get(key).stream())
                .anyMatch(other -> !other.id().equals(history.id()) && other.created().isAfter(day)
                        && !other.created().isAfter(day.plusMonths(MONTHS))));
    }

    private static List<Object> keys(Deal deal) {
        List<Object> keys = new ArrayList<>();
        deal.contact().ifPresent(keys::add);
        deal.company().ifPresent(keys::add);
        return keys;
    }
}
