package app.revenant.review;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Awkward questions asked out of those that were due: intent, budget, who decides, competition, cost of doing nothing. One
 * is due in a deal in which they gave a sign of life within the 30 days, unless its answer was known before.
 */
public final class Courage {

    public static final int DAYS = 30;

    private static final List<FactKind> AWKWARD =
            List.of(FactKind.INTENT, FactKind.BUDGET, FactKind.OWNER, FactKind.COMPETITION, FactKind.COST_INACTION);

    private final WorkingTime time;
    private final LocalDate today;

    public Courage(WorkingTime time, LocalDate today) {
        this.time = time;
        this.today = today;
    }

    public Share of(Collection<DealHistory> deals) {
        return deals.stream().filter(this::hasHadAnOccasion)
                .flatMap(history -> AWKWARD.stream().map(kind -> asked(history, kind))).reduce(Share.NONE, Share::plus);
    }

    private boolean hasHadAnOccasion(DealHistory history) {
        return history.attempts().stream().filter(ContactAttempt::isSignOfLife)
                .anyMatch(sign -> isRecent(time.dayOf(sign.at())));
    }

    private Share asked(DealHistory history, FactKind kind) {
        List<LocalDate> known = history.facts().stream().filter(fact -> fact.kind() == kind)
                .filter(fact -> fact.value() != FactValue.NOT_ASKED).map(Fact::on).filter(on -> !on.isAfter(today)).toList();
        boolean before = known.stream().anyMatch(on -> !isRecent(on));
        return before ? Share.NONE : new Share(known.isEmpty() ? 0 : 1, 1);
    }

    private boolean isRecent(LocalDate day) {
        return !day.isAfter(today) && day.isAfter(today.minusDays(DAYS));
    }
}
