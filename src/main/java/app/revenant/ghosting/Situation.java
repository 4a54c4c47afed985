package app.revenant.ghosting;

import app.revenant.model.Absence;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.StageKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One deal as seen at one instant: what had been logged by then, on the deal's own clock.
 *
 * @param attempts all that are there by now, in order of time, bounced ones too
 * @param position of now on the deal's clock
 */
record Situation(DealHistory history, Optional<Person> contact, StageKind stage, Instant now, LocalDate today,
        WorkingTime time, DealClock clock, List<ContactAttempt> attempts, Log log, Pace pace, double position) {

    private static final double PATIENCE_LIMIT = 10;

    static Situation of(DealHistory history, Optional<Person> contact, Ground ground, Instant now) {
        List<ContactAttempt> attempts = history.attempts().stream().filter(attempt -> !attempt.at().isAfter(now))
                .sorted(Comparator.comparing(ContactAttempt::at)).toList();
        StageKind stage = ground.settings().kindOf(history.deal().stage()).orElse(StageKind.DISCOVERY);
        WorkingTime time = ground.time();
        DealClock clock = new DealClock(time, stops(history, contact, attempts, ground));
        Log log = Log.of(attempts, clock, history.deal().contact(), now);
        return new Situation(history, contact, stage, now, time.dayOf(now), time, clock, attempts, log,
                Pace.of(log.replyGaps(), stage, ground.engine()), clock.position(now));
    }

    private static List<DealClock.Stop> stops(DealHistory history, Optional<Person> contact,
            List<ContactAttempt> attempts, Ground ground) {
        List<DealClock.Stop> stops = new ArrayList<>();
        Stream.concat(ground.settings().absences().stream(), contact.stream().flatMap(each -> each.absences().stream()))
                .forEach(absence -> stops.add(away(absence, ground.time())));
        attempts.stream().filter(attempt -> stopsTheClock(attempt, history.deal()))
                .forEach(attempt -> attempt.until().ifPresent(
                        day -> stops.add(new DealClock.Stop(attempt.at(), ground.time().startOf(day)))));
        return stops;
    }

    private static DealClock.Stop away(Absence absence, WorkingTime time) {
        return new DealClock.Stop(time.startOf(absence.from()), time.endOf(absence.to()));
    }

    private static boolean stopsTheClock(ContactAttempt attempt, Deal deal) {
        return attempt.outcome() == Outcome.AUTO_REPLY && isToTheContact(attempt, deal)
                || attempt.tags().contains(Tag.LATER) && attempt.outcome() != Outcome.BOUNCED;
    }

    static boolean isToTheContact(ContactAttempt attempt, Deal deal) {
        return attempt.person().isEmpty() || attempt.person().equals(deal.contact());
    }

    Deal deal() {
        return history.deal();
    }

    Optional<NextStep> theirStep() {
        return deal().nextStep().filter(step -> step.owner() == StepOwner.THEM);
    }

    /** A step whose day they know: theirs, or agreed by both. */
    static boolean isShared(NextStep step) {
        return step.owner() == StepOwner.THEM || step.agreed();
    }

    /** Working days since the last sign of life. */
    Optional<Double> silentDays() {
        return log.lastSignOfLife().map(sign -> ageOf(sign.position()));
    }

    /** Working days from a place on the clock to now. */
    double ageOf(double place) {
        return DealClock.between(place, position);
    }

    /** Working days after which a step of theirs without a date counts as due. */
    double patience() {
        return Math.min(pace.nineOfTen(), PATIENCE_LIMIT);
    }

    boolean isTodayOrLater(LocalDate date) {
        return !date.isBefore(today);
    }
}
