package app.revenant.ghosting;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a live deal before it is silent: which checks are met, and the one hint. A pure function. */
final class Prevention {

    private static final String NOT_ASKED = "NOT_ASKED";
    private static final Set<String> SAID_LIVE = Set.of("LIVE_AT_PROPOSAL", "LIVE_BEFORE");
    /** Nobody is left to ask, or nobody is to be asked now. */
    private static final Set<State> AT_REST = EnumSet.of(State.PARKED, State.CONTACT_LOST);

    private final Situation deal;
    private final Map<Signal, Observation> signals;
    private final Engine engine;

    Prevention(Situation deal, Map<Signal, Observation> signals, Engine engine) {
        this.deal = deal;
        this.signals = signals;
        this.engine = engine;
    }

    /** Blank where the silence is flagged already, and for deals that rest or ended. */
    Optional<Ghostability> of(State state) {
        boolean live = deal.deal().status() == DealStatus.OPEN && !state.isFlagged() && !AT_REST.contains(state);
        return live ? Optional.of(read()) : Optional.empty();
    }

    private Ghostability read() {
        Map<Boolean, List<Check>> checks = Check.dueAt(deal.stage()).stream().collect(Collectors.partitioningBy(this::isMet));
        return new Ghostability(checks.get(true), checks.get(false), hint(checks.get(false)));
    }

    private boolean isMet(Check check) {
        return switch (check) {
            case PRICE -> outcome(Signal.PRICE_HOW).filter(SAID_LIVE::contains).isPresent();
            case STEP -> deal.deal().nextStep().filter(NextStep::agreed).flatMap(NextStep::due).filter(deal::isTodayOrLater).isPresent();
            case TOUCH -> deal.log().last(LogEntry::isOutbound).map(LogEntry::attempt).flatMap(ContactAttempt::value)
                    .filter(value -> value != Value.NONE).isPresent();
            default -> check.subjects().stream().anyMatch(subject -> outcome(subject.signal()).filter(known -> !known.equals(NOT_ASKED)).isPresent());
        };
    }

    private Optional<String> outcome(Signal signal) {
        return Optional.ofNullable(signals.get(signal)).map(Observation::outcome);
    }

    /** The fact of highest gain; the price, of which no gain is known, after the others; then the step, then the touch. */
    private Optional<Hint> hint(List<Check> unmet) {
        Set<Question.Subject> open = unmet.stream().flatMap(check -> check.subjects().stream()).collect(Collectors.toSet());
        return new QuestionChoice(engine, signals).best(open).map(question -> new Hint(about(question, unmet), Optional.of(question)))
                .or(() -> unmet.stream().findFirst().map(check -> new Hint(check, Optional.empty())));
    }

    private static Check about(Question question, List<Check> unmet) {
        return unmet.stream().filter(check -> check.subjects().contains(question.subject())).findFirst().orElseThrow();
    }
}
