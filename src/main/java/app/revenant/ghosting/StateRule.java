package app.revenant.ghosting;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.Promise;
import app.revenant.model.StepOwner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which state a deal is in: the first rule that holds, else what P, S and the age of the silence say. */
final class StateRule {

    private static final double UNUSUAL = 0.10;

    private final Situation deal;
    private final Silence silence;
    private final Engine.Thresholds limits;

    StateRule(Situation deal, Silence silence, Engine.Thresholds limits) {
        this.deal = deal;
        this.silence = silence;
        this.limits = limits;
    }

    /** The states that need no P; empty if none of them holds. */
    Optional<State> settled() {
        if (isParked()) {
            return Optional.of(State.PARKED);
        }
        if (hasContactLeft() || isUnreachable()) {
            return Optional.of(State.CONTACT_LOST);
        }
        if (deal.log().lastSignOfLife().isEmpty()) {
            return Optional.of(State.NEVER_ENGAGED);
        }
        if (saidNo()) {
            return Optional.of(State.MY_TURN);
        }
        if (isWaiting()) {
            return Optional.of(State.WAITING);
        }
        return isMyTurn() ? Optional.of(State.MY_TURN) : Optional.empty();
    }

    State of(Vitality vitality) {
        return of(vitality, silence, limits);
    }

    static State of(Vitality vitality, Silence silence, Engine.Thresholds limits) {
        double p = vitality.alive();
        int n = silence.unanswered();
        double age = silence.age();
        if (p < limits.close() && n >= 3 && silence.hasTouchAged(TouchChannel.LASTCHANCE, 5)) {
            return State.CLOSE;
        }
        if (p < limits.ghost() && n >= 2 && age >= 10) {
            return State.GHOST;
        }
        if (vitality.surprise() < UNUSUAL && n >= 2 && age >= 5) {
            return State.QUIET;
        }
        if (n == 0 || p >= limits.active()) {
            return State.ACTIVE;
        }
        return p >= limits.watch() || age < 3 ? State.WATCH : State.QUIET;
    }

    boolean saidNo() {
        return deal.log().lastSignOfLife().flatMap(sign -> sign.attempt().answer()).filter(Answer.NO::equals).isPresent();
    }

    private boolean isParked() {
        boolean parked = deal.deal().status() == DealStatus.PARKED
                && deal.deal().parkedUntil().filter(day -> day.isAfter(deal.today())).isPresent();
        return parked || deal.log().standingLater().flatMap(entry -> entry.attempt().until())
                .filter(day -> day.isAfter(deal.today())).isPresent();
    }

    private boolean hasContactLeft() {
        return lastEvent().filter(event -> event.kind() == PersonEventKind.LEFT_COMPANY)
                .filter(event -> !deal.log().hasSignSince(deal.time().startOf(event.on()))).isPresent();
    }

    private Optional<PersonEvent> lastEvent() {
        return deal.contact().stream().flatMap(person -> person.events().stream())
                .filter(event -> !event.on().isAfter(deal.today()))
                .sorted(Comparator.comparing(PersonEvent::on)).reduce((earlier, later) -> later);
    }

    /** The last message to the contact bounced, nothing came from them since, and there is no line to ring. */
    private boolean isUnreachable() {
        if (deal.contact().filter(Person::hasLivePhone).isPresent()) {
            return false;
        }
        List<ContactAttempt> theirs = deal.attempts().stream()
                .filter(attempt -> Situation.isToTheContact(attempt, deal.deal())).toList();
        return theirs.stream().filter(attempt -> attempt.isOutbound() || attempt.outcome() != Outcome.BOUNCED)
                .reduce((earlier, later) -> later)
                .filter(last -> last.isOutbound() && last.outcome() == Outcome.BOUNCED).isPresent();
    }

    private boolean isWaiting() {
        Optional<NextStep> step = deal.deal().nextStep();
        boolean agreedAhead = step.filter(Situation::isShared)
                .flatMap(NextStep::due).filter(deal::isTodayOrLater).isPresent();
        boolean promisedAhead = deal.log().openPromises().stream().map(Promise::due).flatMap(Optional::stream)
                .anyMatch(deal::isTodayOrLater);
        boolean owedLately = deal.theirStep().filter(each -> each.due().isEmpty()).flatMap(each -> deal.silentDays())
                .filter(days -> days <= deal.patience()).isPresent();
        boolean decisionAhead = deal.deal().offer().decisionDate().filter(deal::isTodayOrLater).isPresent();
        return agreedAhead || promisedAhead || owedLately || decisionAhead;
    }

    private boolean isMyTurn() {
        boolean mine = deal.deal().nextStep().map(step -> step.owner() == StepOwner.ME).orElse(true);
        return deal.deal().status() == DealStatus.PARKED || silence.unanswered() == 0 && mine;
    }
}
