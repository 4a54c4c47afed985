package app.revenant.work;

import app.revenant.ghosting.Signal;
import app.revenant.ghosting.State;
import app.revenant.model.ContactAttempt;
import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import app.revenant.model.StepOwner;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the day's agenda: dates they promised and that passed, the seller's own steps, deals going quiet. */
public final class TodayList {

    private final Ghosts ghosts;

    public TodayList(Ghosts ghosts) {
        this.ghosts = ghosts;
    }

    public Agenda agenda() {
        List<Assessed> listed = ghosts.listed();
        LocalDate today = ghosts.workingTime().dayOf(ghosts.now());
        List<Agenda.Item> promised = listed.stream().filter(deal -> !isParked(deal) && !deal.assessment().hidden())
                .flatMap(deal -> promise(deal, today).stream()).sorted(latestFirst()).toList();
        HotIron iron = new HotIron(ghosts.workingTime(), ghosts.now());
        Set<DealId> owed = promised.stream().map(item -> item.deal().id()).collect(Collectors.toSet());
        List<Agenda.Item> mine = listed.stream().flatMap(deal -> myStep(deal, today)
                .or(() -> owed.contains(deal.id()) ? Optional.empty() : iron.of(deal)).stream()).sorted(latestFirst()).toList();
        Set<DealId> named = Stream.concat(promised.stream(), mine.stream()).map(item -> item.deal().id())
                .collect(Collectors.toSet());
        List<Agenda.Item> quiet = listed.stream().filter(TodayList::isGoingQuiet).filter(deal -> !named.contains(deal.id()))
                .map(deal -> new Agenda.Item(deal, Agenda.Kind.GOING_QUIET, Optional.empty(), 0)).toList();
        return new Agenda(today, promised, mine, quiet);
    }

    private static Comparator<Agenda.Item> latestFirst() {
        return Comparator.comparing(Agenda.Item::daysLate).reversed();
    }

    private static boolean isParked(Assessed deal) {
        return deal.assessment().state() == State.PARKED;
    }

    /** Unusual for this person and not yet given up: quiet ones, and those that begin to be. */
    private static boolean isGoingQuiet(Assessed deal) {
        State state = deal.assessment().state();
        return (state == State.WATCH || state == State.QUIET) && !deal.assessment().hidden();
    }

    /** A date they owe that has passed; a warm promise without a date counts on the day it was given. */
    private static Optional<Agenda.Item> promise(Assessed deal, LocalDate today) {
        boolean warm = deal.assessment().signals().containsKey(Signal.PROMISE)
                && deal.assessment().signals().get(Signal.PROMISE).outcome().equals("WARM_UNKEPT");
        Optional<LocalDate> said = warm ? deal.assessment().signals().get(Signal.PROMISE).details().date() : Optional.empty();
        return passed(deal, today).or(() -> said)
                .map(day -> new Agenda.Item(deal, Agenda.Kind.PROMISED, Optional.of(day), late(day, today)));
    }

    private static Optional<LocalDate> passed(Assessed deal, LocalDate today) {
        Stream<LocalDate> step = deal.deal().nextStep().filter(each -> each.owner() == StepOwner.THEM)
                .flatMap(NextStep::due).stream();
        Stream<LocalDate> promises = deal.history().attempts().stream().map(ContactAttempt::commitment)
                .flatMap(Optional::stream).filter(promise -> promise.kept().isEmpty()).map(Promise::due)
                .flatMap(Optional::stream);
        boolean owed = deal.assessment().unanswered() > 0;
        return owed ? Stream.concat(step, promises).filter(day -> day.isBefore(today)).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Optional<Agenda.Item> myStep(Assessed deal, LocalDate today) {
        if (deal.assessment().state() == State.PARKED) {
            return Optional.empty();
        }
        Optional<LocalDate> due = deal.deal().nextStep().filter(step -> step.owner() == StepOwner.ME).flatMap(NextStep::due)
                .or(() -> deal.deal().status() == DealStatus.PARKED ? deal.deal().parkedUntil() : Optional.empty());
        return due.filter(day -> !day.isAfter(today))
                .map(day -> new Agenda.Item(deal, Agenda.Kind.MY_STEP, Optional.of(day), late(day, today)));
    }

    private static long late(LocalDate day, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(day, today));
    }
}
