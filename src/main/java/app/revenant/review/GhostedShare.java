package app.revenant.review;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Origin;
import app.revenant.model.Settings;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import app.revenant.ghosting.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How many of the finished deals in which somebody had answered once ended without an answer. */
public final class GhostedShare {

    private static final int TREND_DAYS = 90;

    private final List<DealHistory> finished;
    private final Settings settings;
    private final WorkingTime time;

    public GhostedShare(Collection<DealHistory> deals, Settings settings, WorkingTime time) {
        this.settings = settings;
        this.time = time;
        this.finished = deals.stream().filter(history -> history.deal().status().isFinished())
                .filter(history -> Ghosted.hasAnswered(history, time)).toList();
    }

    public Share all() {
        return share(finished);
    }

    /** Of those that ended within the 90 days up to a day, that day included. */
    public Share upTo(LocalDate day) {
        return share(finished.stream().filter(history -> history.deal().closing().on()
                .filter(on -> !on.isAfter(day) && on.isAfter(day.minusDays(TREND_DAYS))).isPresent()).toList());
    }

    /** Deals of unknown origin are in none. */
    public Map<Origin, Share> byOrigin() {
        return by(Origin.class, history -> history.deal().origin());
    }

    /** By the stage in which they answered last. */
    public Map<StageKind, Share> byStage() {
        return by(StageKind.class, history -> settings.kindOf(stageOfLastSign(history)));
    }

    private String stageOfLastSign(DealHistory history) {
        Instant end = history.deal().closing().on().map(time::endOf).orElse(Instant.MAX);
        Optional<LocalDate> day = history.attempts().stream().filter(ContactAttempt::isSignOfLife)
                .map(ContactAttempt::at).filter(at -> at.isBefore(end)).max(Comparator.naturalOrder()).map(time::dayOf);
        return day.flatMap(last -> history.stages().stream().filter(entry -> !entry.on().isAfter(last))
                .max(Comparator.comparing(StageEntry::on))).map(StageEntry::stage).orElse(history.deal().stage());
    }

    private <E extends Enum<E>> Map<E, Share> by(Class<E> kind, Function<DealHistory, Optional<E>> of) {
        Map<E, Share> shares = new EnumMap<>(kind);
        finished.forEach(history -> of.apply(history).ifPresent(key ->
                shares.merge(key, Share.NONE.plus(isGhosted(history)), Share::plus)));
        return shares;
    }

    private Share share(List<DealHistory> deals) {
        return new Share((int) deals.stream().filter(this::isGhosted).count(), deals.size());
    }

    private boolean isGhosted(DealHistory history) {
        return Ghosted.is(history, time);
    }
}
