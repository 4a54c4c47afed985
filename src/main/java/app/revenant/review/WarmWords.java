package app.revenant.review;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.Answer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Settings;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What became of deals after a warm answer without a date: moved on means that a later stage was entered since the first
 * one, or the deal won. Open deals that did not move count once the answer is 30 days old.
 */
public final class WarmWords {

    private static final int PATIENCE = 30;

    private final Settings settings;
    private final WorkingTime time;
    private final LocalDate today;

    public WarmWords(Settings settings, WorkingTime time, LocalDate today) {
        this.settings = settings;
        this.time = time;
        this.today = today;
    }

    public Share of(Collection<DealHistory> deals) {
        return deals.stream().flatMap(history -> first(history).stream().map(day -> after(history, day)))
                .reduce(Share.NONE, Share::plus);
    }

    private Optional<LocalDate> first(DealHistory history) {
        return history.attempts().stream().filter(attempt -> attempt.answer().filter(Answer.WARM_VAGUE::equals).isPresent())
                .filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at).min(Comparator.naturalOrder()).map(time::dayOf);
    }

    private Share after(DealHistory history, LocalDate day) {
        boolean moved = history.deal().status() == DealStatus.WON || hasMoved(history, day);
        boolean told = moved || history.deal().status().isFinished() || !day.isAfter(today.minusDays(PATIENCE));
        return told ? Share.NONE.plus(moved) : Share.NONE;
    }

    private boolean hasMoved(DealHistory history, LocalDate day) {
        Optional<StageKind> before = history.stages().stream().filter(entry -> !entry.on().isAfter(day))
                .max(Comparator.comparing(StageEntry::on)).flatMap(entry -> settings.kindOf(entry.stage()));
        return history.stages().stream().filter(entry -> entry.on().isAfter(day)).map(entry -> settings.kindOf(entry.stage()))
                .flatMap(Optional::stream).anyMatch(kind -> kind.compareTo(before.orElse(StageKind.DISCOVERY)) > 0);
    }
}
