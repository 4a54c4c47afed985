package app.revenant.ghosting;

import app.revenant.model.DealStatus;
import app.revenant.model.LetterKind;
import app.revenant.model.NextStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to do about a deal, in order. Nobody is ever contacted behind the contact's back. */
final class Moves {

    private static final Map<Cause, Integer> OF_CAUSE = Map.of(Cause.NO_INTENT, 3, Cause.OVERWHELMED, 4, Cause.PRICE, 4,
            Cause.PRIORITY, 3, Cause.NOT_THEIR_DECISION, 5, Cause.COMPETITOR, 4, Cause.DULL_FOLLOW_UPS, 3);

    /** The moves of causes that are a last chance. */
    private static final Set<String> LAST_CHANCES = Set.of("move.2.4", "move.3.3", "move.4.2", "move.5.4");
    private static final double LIKELY = 0.80;

    private final Situation deal;
    private final StateRule rule;
    private final List<CauseReading> causes;
    private final Reading reading;
    private final boolean muted;
    private final boolean capped;

    Moves(Situation deal, StateRule rule, List<CauseReading> causes, Reading reading, boolean muted, boolean capped) {
        this.deal = deal;
        this.rule = rule;
        this.causes = causes;
        this.reading = reading;
        this.muted = muted;
        this.capped = capped;
    }

    List<Move> of(State state, Optional<Vitality> vitality, Engine.Thresholds limits) {
        if (muted) {
            return List.of(Move.of("move.do_not_contact"));
        }
        return switch (state) {
            case PARKED -> List.of(parkedUntil().map(day -> Move.on("move.parked_until", day))
                    .orElse(Move.of("move.wait")));
            case CONTACT_LOST -> List.of(Move.of("move.find_successor"), Move.of("move.reconnect"));
            case NEVER_ENGAGED -> List.of(Move.of("move.first_contact"));
            case MY_TURN -> List.of(Move.of(mine()));
            case WAITING -> List.of(awaited().map(day -> Move.on("move.wait_until", day)).orElse(Move.of("move.wait")));
            case ACTIVE -> capped ? ending() : List.of(Move.of("move.keep_going"));
            case WATCH -> Stream.concat(Stream.of(Move.of("move.watch")),
                    capped ? ending().stream() : Stream.of(Move.of("move.other_channel"))).toList();
            case QUIET, GHOST, CLOSE -> flagged(vitality.orElseThrow().alive() < limits.ghost());
        };
    }

    private String mine() {
        if (rule.saidNo()) {
            return "move.lost_with_thanks";
        }
        return deal.deal().status() == DealStatus.PARKED ? "move.parked_come_back" : "move.my_step";
    }

    private List<Move> flagged(boolean almostOver) {
        if (almostOver || capped) {
            return ending();
        }
        return reading == Reading.NOT_ENOUGH ? List.of(Move.of("move.ask")) : ofCauses();
    }

    /** Those of the leading cause, and the first of a second one that is very likely too. */
    private List<Move> ofCauses() {
        List<Move> moves = new ArrayList<>(of(causes.get(0).cause()));
        if (causes.get(1).confidence() >= LIKELY) {
            moves.add(1, of(causes.get(1).cause()).get(0));
        }
        return moves;
    }

    /** What is left to do instead of a chaser: a last chance, once per deal, or the end. */
    private List<Move> ending() {
        return lastChanceUsed() ? List.of(Move.of("move.close_out"))
                : List.of(Move.of("move.last_chance"), Move.of("move.close_out"));
    }

    /** In order; a last chance is offered once per deal. */
    private List<Move> of(Cause cause) {
        return IntStream.rangeClosed(1, OF_CAUSE.get(cause))
                .mapToObj(place -> "move." + cause.number() + "." + place)
                .filter(key -> !lastChanceUsed() || !LAST_CHANCES.contains(key)).map(Move::of).toList();
    }

    private boolean lastChanceUsed() {
        return deal.log().entries().stream().anyMatch(entry -> entry.attempt().letter().filter(LetterKind.LAST_CHANCE::equals).isPresent());
    }

    private Optional<LocalDate> parkedUntil() {
        Optional<LocalDate> parked = deal.deal().parkedUntil()
                .filter(day -> deal.deal().status() == DealStatus.PARKED);
        return Stream.of(parked, deal.log().standingLater().flatMap(entry -> entry.attempt().until()))
                .flatMap(Optional::stream).filter(day -> day.isAfter(deal.today())).max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> awaited() {
        Stream<LocalDate> step = deal.deal().nextStep().filter(Situation::isShared).flatMap(NextStep::due).stream();
        Stream<LocalDate> promised = deal.log().openPromises().stream().flatMap(promise -> promise.due().stream());
        Stream<LocalDate> decision = deal.deal().offer().decisionDate().stream();
        return Stream.of(step, promised, decision).flatMap(days -> days).filter(deal::isTodayOrLater)
                .min(Comparator.naturalOrder());
    }
}
