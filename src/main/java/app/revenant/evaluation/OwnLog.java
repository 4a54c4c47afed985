package app.revenant.evaluation;

import app.revenant.ghosting.Assessor;
import app.revenant.ghosting.Expectation;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seller's own log, looked at every Monday at 08:00 as if it were then: what was waited for, and whether any sign of life
 * came within 20 working days. What is not certain yet is left out, and so is what the seller closed before anything came:
 * that nobody answers a closed deal proves nothing. Of parked deals nobody knows since when they are.
 */
public final class OwnLog {

    private static final int HORIZON = 20;
    private static final double LONGEST_SILENCE = 60;
    private static final double SECONDS_A_DAY = 86_400;

    private final Ground ground;
    private final Assessor assessor;
    private final Instant now;
    private final List<Case> cases = new ArrayList<>();

    public OwnLog(Ground ground, Instant now) {
        this.ground = ground;
        this.assessor = new Assessor(ground);
        this.now = now;
    }

    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** @param group the number of whoever is expected to answer: people may be in several deals */
    public void add(DealHistory history, Optional<Person> contact, int group) {
        if (history.deal().status() == DealStatus.PARKED || history.attempts().isEmpty()) {
            return;
        }
        WorkingTime time = ground.time();
        Instant first = history.attempts().stream().map(ContactAttempt::at).min(Instant::compareTo).orElseThrow();
        LocalDate monday = time.dayOf(first).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Instant end = history.deal().closing().on().map(time::startOf).filter(closed -> closed.isBefore(now)).orElse(now);
        for (Instant at = morning(monday); at.isBefore(end); at = morning(monday)) {
            look(history, contact, group, at);
            monday = monday.plusWeeks(1);
        }
    }

    private void look(DealHistory history, Optional<Person> contact, int group, Instant at) {
        LocalDate day = ground.time().dayOf(at);
        Instant known = morning(ground.time().workingDayAfter(day, HORIZON));
        if (known.isAfter(now)) {
            return;
        }
        Optional<Boolean> answered = answered(history, at, known);
        Optional<Expectation> expectation = answered.flatMap(any -> assessor.expectation(AsThen.of(history, day), contact, at));
        expectation.filter(each -> each.touches().get(0).age() <= LONGEST_SILENCE).ifPresent(each -> cases.add(new Case(group,
                at.getEpochSecond(), known.getEpochSecond(), each, idle(history, at), answered.orElseThrow())));
    }

    /** Empty where the deal was closed first. */
    private Optional<Boolean> answered(DealHistory history, Instant at, Instant known) {
        Optional<Instant> closed = history.deal().closing().on().map(ground.time()::endOf).filter(end -> end.isBefore(known));
        boolean came = history.attempts().stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .anyMatch(sign -> sign.isAfter(at) && !sign.isAfter(closed.orElse(known)));
        return came || closed.isEmpty() ? Optional.of(came) : Optional.empty();
    }

    private static double idle(DealHistory history, Instant at) {
        Instant last = history.attempts().stream().map(ContactAttempt::at).filter(each -> !each.isAfter(at))
                .max(Instant::compareTo).orElse(at);
        return last.until(at, ChronoUnit.SECONDS) / SECONDS_A_DAY;
    }

    private Instant morning(LocalDate day) {
        return day.atTime(8, 0).atZone(ground.time().zone()).toInstant();
    }
}
