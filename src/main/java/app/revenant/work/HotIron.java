package app.revenant.work;

import app.revenant.ghosting.State;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is best done while it is warm: going through a proposal together within two working days of its sending, and
 * noting how the price was taken right after the talk in which it was said. Asked for during five working days, no longer.
 */
final class HotIron {

    private static final int DAYS_TO_WALK_THROUGH = 2;
    private static final int DAYS_ASKED = 5;
    private static final Set<Outcome> LIVE = Set.of(Outcome.REACHED, Outcome.MEETING_HELD);
    private static final Set<State> AT_REST = Set.of(State.PARKED, State.CONTACT_LOST);

    private final WorkingTime time;
    private final Instant now;

    HotIron(WorkingTime time, Instant now) {
        this.time = time;
        this.now = now;
    }

    Optional<Agenda.Item> of(Assessed deal) {
        boolean live = deal.deal().status() == DealStatus.OPEN && !AT_REST.contains(deal.assessment().state());
        return live ? walkThrough(deal).or(() -> reaction(deal)) : Optional.empty();
    }

    private Optional<Agenda.Item> walkThrough(Assessed deal) {
        return deal.deal().offer().proposalSent().filter(sent -> !sent.isAfter(now))
                .filter(sent -> talks(deal).noneMatch(talk -> talk.at().isAfter(sent)))
                .map(time::dayOf).filter(this::isRecent)
                .map(sent -> item(deal, Agenda.Kind.WALK_THROUGH, time.workingDayAfter(sent, DAYS_TO_WALK_THROUGH)));
    }

    /** The talk on the day the price was first said, or the first one after it. */
    private Optional<Agenda.Item> reaction(Assessed deal) {
        boolean noted = deal.history().facts().stream().anyMatch(fact -> fact.kind() == FactKind.PRICE_REACTION);
        return deal.deal().offer().priceDisclosed().filter(said -> !noted && !said.isAfter(now)).map(time::dayOf)
                .flatMap(said -> talks(deal).map(talk -> time.dayOf(talk.at())).filter(day -> !day.isBefore(said))
                        .min(Comparator.naturalOrder()))
                .filter(this::isRecent).map(day -> item(deal, Agenda.Kind.PRICE_REACTION, day));
    }

    private Stream<ContactAttempt> talks(Assessed deal) {
        return deal.history().attempts().stream().filter(each -> LIVE.contains(each.outcome()) && !each.at().isAfter(now));
    }

    private boolean isRecent(LocalDate day) {
        return !time.workingDayAfter(day, DAYS_ASKED).isBefore(today());
    }

    private Agenda.Item item(Assessed deal, Agenda.Kind kind, LocalDate due) {
        return new Agenda.Item(deal, kind, Optional.of(due), Math.max(0, ChronoUnit.DAYS.between(due, today())));
    }

    private LocalDate today() {
        return time.dayOf(now);
    }
}
