package app.revenant.review;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of the week for whoever wants visibility: what is committed, what is likely, what nobody can see, what moved, what
 * was closed and why. Facts and hypotheses; nothing private, and no word on anybody's character.
 *
 * @param outlooks all four, also where one has no deals
 * @param moved entered a stage within the last seven days, the latest first
 * @param won within the last seven days
 * @param closed without a sale within the last seven days
 * @param fresh open deals that began within the last seven days
 * @param shift against the week before, where that was written down
 */
public record Digest(LocalDate day, Map<Outlook, Bucket> outlooks, Map<String, Forecast> forecast, int withoutAmount,
        List<Moved> moved, List<DealHistory> won, List<Closed> closed, List<Reviewed> fresh, Optional<Shift> shift,
        Remarks remarks) {

    /** A deal and the stage it entered, by its id. */
    public record Moved(Reviewed deal, String stage, LocalDate on) {
    }

    public Bucket of(Outlook outlook) {
        return outlooks.get(outlook);
    }

    /** New leads it takes for what was really left of the closed deals. */
    public double leadsLeft() {
        return closed.stream().mapToDouble(each -> each.replacement().left()).sum();
    }

    /** New leads it would take for all that was once hoped of them. */
    public double leadsHoped() {
        return closed.stream().mapToDouble(each -> each.replacement().hoped()).sum();
    }

    /** A deal that has just begun has not moved. */
    static boolean began(Deal deal, LocalDate on) {
        return !on.isAfter(deal.created());
    }
}
