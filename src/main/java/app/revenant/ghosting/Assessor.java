package app.revenant.ghosting;

import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a deal's log: its state, its silence, its causes, the one question and the moves. A pure function. */
public final class Assessor {

    private static final double NAMEABLE = 0.50;
    private static final double TWO_READINGS = 3;

    private final Ground ground;
    private final Scores scores;

    public Assessor(Ground ground) {
        this.ground = ground;
        this.scores = new Scores(ground.engine());
    }

    /** What there is to say of a deal at an instant; entries of the log after it are not there yet. */
    public Assessment assess(DealHistory history, Optional<Person> contact, Instant now) {
        Situation deal = Situation.of(history, contact, ground, now);
        Silence silence = Silence.of(deal);
        StateRule rule = new StateRule(deal, silence, ground.engine().thresholds());
        Optional<State> settled = rule.settled();
        Optional<Vitality> vitality = settled.isPresent() ? Optional.empty() : Optional.of(vitality(deal, silence));
        State state = settled.orElseGet(() -> rule.of(vitality.orElseThrow()));
        Map<Signal, Observation> signals = Signals.of(deal, silence);
        List<CauseReading> causes = state.hasCauses() ? scores.read(signals) : List.of();
        boolean muted = DoNotContact.holds(deal);
        boolean capped = isCapped(silence, state);
        Moves moves = new Moves(deal, rule, causes, reading(causes), muted, capped);
        return new Assessment(history.id(), state, vitality, silence.unanswered(), silence.silentDays(), silence.idle(),
                deal.log().signsOfLife().size(), deal.log().replyGaps(), deal.patience(), signals, causes,
                reading(causes), Completeness.isBlurred(signals.keySet(), deal.stage()),
                state.hasCauses() ? new QuestionChoice(ground.engine(), signals).choose() : Optional.empty(),
                moves.of(state, vitality, ground.engine().thresholds()), capped, muted, isHidden(deal, state),
                new Prevention(deal, signals, ground.engine()).of(state));
    }

    /** What an answer was waited for with at an instant; empty where a state needs no chance or nothing stands unanswered. */
    public Optional<Expectation> expectation(DealHistory history, Optional<Person> contact, Instant now) {
        Situation deal = Situation.of(history, contact, ground, now);
        Silence silence = Silence.of(deal);
        boolean settled = new StateRule(deal, silence, ground.engine().thresholds()).settled().isPresent();
        return settled || silence.unanswered() == 0 ? Optional.empty() : Optional.of(expectation(deal, silence));
    }

    private Vitality vitality(Situation deal, Silence silence) {
        return ground.recalibration().of(expectation(deal, silence).vitality(ground.engine()), silence.idle(),
                deal.log().signsOfLife().size());
    }

    private static Expectation expectation(Situation deal, Silence silence) {
        return new Expectation(deal.stage(), deal.log().signsOfLife().size(), deal.log().replyGaps(), silence.touches(),
                Season.holds(deal.today()));
    }

    static Reading reading(List<CauseReading> causes) {
        boolean anyFor = causes.stream().anyMatch(cause -> !cause.supporting().isEmpty());
        if (!anyFor || causes.get(0).confidence() < NAMEABLE) {
            return Reading.NOT_ENOUGH;
        }
        return causes.get(0).score() - causes.get(1).score() <= TWO_READINGS ? Reading.TWO : Reading.ONE;
    }

    private boolean isCapped(Silence silence, State state) {
        long channels = silence.touches().stream().map(Touch::channel).distinct().count();
        return state == State.GHOST || state == State.CLOSE
                || silence.unanswered() >= ground.engine().numbers().cap() && channels >= 2;
    }

    /** Only the latest answer to an alert counts, and only while nothing new happened. */
    private boolean isHidden(Situation deal, State state) {
        return state.isFlagged() && deal.history().alertAnswers().stream()
                .filter(answer -> !answer.at().isAfter(deal.now()))
                .sorted(Comparator.comparing(AlertAnswer::at)).reduce((earlier, later) -> later)
                .filter(answer -> stillHides(answer, deal, state)).isPresent();
    }

    private boolean stillHides(AlertAnswer answer, Situation deal, State state) {
        if (answer.kind() == AlertAnswerKind.SNOOZED) {
            return answer.until().filter(day -> deal.now().isBefore(deal.time().startOf(day))).isPresent();
        }
        return !deal.log().hasSignAfter(answer.at()) && !state.isWorseThan(stateAt(answer.at(), deal));
    }

    private State stateAt(Instant then, Situation deal) {
        Situation past = Situation.of(deal.history(), deal.contact(), ground, then);
        Silence silence = Silence.of(past);
        StateRule rule = new StateRule(past, silence, ground.engine().thresholds());
        return rule.settled().orElseGet(() -> rule.of(vitality(past, silence)));
    }
}
