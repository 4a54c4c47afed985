package app.revenant.ghosting;

import app.revenant.model.Answer;
import app.revenant.model.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of the prospect's last promise: warm and undated, dated and missed, dated and kept. */
final class PromiseSignal {

    private static final double WARM_DAYS = 8;
    private static final double GRACE_DAYS = 2;

    private final Situation deal;
    private final Silence silence;

    PromiseSignal(Situation deal, Silence silence) {
        this.deal = deal;
        this.silence = silence;
    }

    Optional<Observation> read() {
        return warm().or(this::dated);
    }

    private Optional<Observation> warm() {
        return deal.log().lastSignOfLife()
                .filter(sign -> sign.attempt().answer().filter(Answer.WARM_VAGUE::equals).isPresent())
                .filter(sign -> silence.unanswered() >= 2 || deal.ageOf(sign.position()) >= WARM_DAYS)
                .map(sign -> seen("WARM_UNKEPT", sign, deal.time().dayOf(sign.at())));
    }

    private Optional<Observation> dated() {
        List<LogEntry> promises = deal.log().datedPromises();
        if (promises.isEmpty()) {
            return Optional.empty();
        }
        LogEntry last = promises.get(promises.size() - 1);
        Promise promise = last.attempt().commitment().orElseThrow();
        LocalDate day = promise.due().orElse(deal.time().dayOf(last.at()));
        return outcome(promise).map(outcome -> seen(outcome, last, day));
    }

    private Optional<String> outcome(Promise promise) {
        if (promise.kept().isPresent()) {
            return Optional.of(promise.kept().get() ? "DATED_KEPT" : "DATED_MISSED");
        }
        return promise.due().map(deal.time()::endOf).filter(this::isOverdue).map(end -> "DATED_MISSED");
    }

    private boolean isOverdue(Instant end) {
        return deal.clock().between(end, deal.now()) >= GRACE_DAYS && !deal.log().hasSignSince(end);
    }

    private static Observation seen(String outcome, LogEntry entry, LocalDate day) {
        return Observation.inLog(Signal.PROMISE, outcome, List.of(entry), Details.on(day));
    }
}
