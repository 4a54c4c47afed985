package app.revenant.ghosting;

import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Person;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One deal's log as something to learn from: how fast they answered, and how the talk ended. */
public final class Conversation {

    /** Working days after which an answer is no longer counted as one to what was asked: the horizon of every outcome here. */
    public static final double HORIZON = 20;

    /** Working days after which an open silence is no longer taken for one that may still end. */
    private static final double FOR_GOOD = 60;

    /** How a conversation ended, as far as one can know. */
    public enum Ending {
        /** It goes on, or nobody can tell. */
        OPEN,
        /** They said what they wanted: won, a clear no, later; or they came back. */
        IN_WORDS,
        /** The silence outlasted the horizon, and nothing came since. */
        SILENT,
        /** The seller ended it while an answer might still have come. */
        CUT_SHORT
    }

    /** An answer, and the stage in which they were asked. */
    public record Gap(StageKind stage, double days) {
    }

    private final DealHistory history;
    private final Optional<Person> contact;
    private final Ground ground;
    private final Situation today;

    public Conversation(DealHistory history, Optional<Person> contact, Ground ground, Instant now) {
        this.history = history;
        this.contact = contact;
        this.ground = ground;
        this.today = Situation.of(history, contact, ground, now);
    }

    /** Every answered gap, in working days, in the order of the log. */
    public List<Gap> gaps() {
        return today.log().gaps().stream().map(gap -> new Gap(stageAt(gap.touch().at()), gap.days())).toList();
    }

    public int signsOfLife() {
        return today.log().signsOfLife().size();
    }

    public Ending ending() {
        DealStatus status = history.deal().status();
        Instant end = end();
        if (status == DealStatus.WON || today.log().hasSignAfter(end)) {
            return Ending.IN_WORDS;
        }
        double silence = silenceAt(end).age();
        return switch (status) {
            case OPEN -> silence >= FOR_GOOD ? Ending.SILENT : Ending.OPEN;
            case PARKED -> silence == 0 ? Ending.IN_WORDS : Ending.OPEN;
            default -> closed(silence);
        };
    }

    private Ending closed(double silence) {
        boolean toldNo = today.log().lastSignOfLife().flatMap(sign -> sign.attempt().answer()).filter(Answer.NO::equals).isPresent();
        if (toldNo || silence == 0 && history.deal().status() == DealStatus.LOST) {
            return Ending.IN_WORDS;
        }
        return silence >= HORIZON && history.deal().closing().on().isPresent() ? Ending.SILENT : Ending.CUT_SHORT;
    }

    /**
     * Whether a sign of life came within the horizon after an instant. Not known before the horizon is over, nor where the
     * seller ended or parked the deal before it was: nobody is taken for gone because the seller gave up.
     */
    public Optional<Boolean> answeredAfter(Instant asked) {
        Optional<Instant> answer = history.attempts().stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .filter(at -> at.isAfter(asked) && !at.isAfter(today.now())).min(Comparator.naturalOrder());
        if (answer.filter(at -> today.clock().between(asked, at) <= HORIZON).isPresent()) {
            return Optional.of(true);
        }
        boolean over = today.clock().between(asked, end()) >= HORIZON;
        return over && !isOfUnknownEnd() ? Optional.of(false) : Optional.empty();
    }

    /** What the engine could see when the seller last asked something; the answer itself is not in it. */
    public Set<Observation> seenBeforeTheEnd() {
        Instant asked = today.log().last(entry -> entry.touch().isPresent() && !entry.at().isAfter(end())).map(LogEntry::at)
                .orElseGet(this::end);
        Situation then = Situation.of(history, contact, ground, asked);
        return Set.copyOf(Signals.of(then, Silence.of(then)).values());
    }

    private boolean isOfUnknownEnd() {
        DealStatus status = history.deal().status();
        return status == DealStatus.PARKED || status.isFinished() && history.deal().closing().on().isEmpty();
    }

    /** Now, or the end of the day on which it was closed. */
    private Instant end() {
        return history.deal().closing().on().filter(day -> history.deal().status().isFinished())
                .map(ground.time()::endOf).filter(day -> day.isBefore(today.now())).orElse(today.now());
    }

    private Silence silenceAt(Instant instant) {
        return Silence.of(instant.equals(today.now()) ? today : Situation.of(history, contact, ground, instant));
    }

    private StageKind stageAt(Instant instant) {
        LocalDate day = ground.time().dayOf(instant);
        return history.stages().stream().filter(entry -> !entry.on().isAfter(day)).max(Comparator.comparing(StageEntry::on))
                .flatMap(entry -> ground.settings().kindOf(entry.stage())).orElse(today.stage());
    }
}
