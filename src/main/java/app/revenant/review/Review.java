package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.DealHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one page of a weekly review says.
 *
 * @param states how many open and parked deals stand where
 * @param forecast by currency
 * @param withoutAmount open deals that count as 0
 * @param decisions flagged deals, largest value at risk first, hidden ones too
 * @param committed deals with a dated promise of the prospect ahead
 * @param myTurn deals in which the seller owes something
 * @param undated live deals without a dated next step
 * @param closings deals whose announced closing day has come
 * @param moved deals that entered a stage within the last seven days
 * @param finished deals that ended within the last seven days
 * @param leads new leads to replace what was closed this week, not yet rounded
 * @param hoursPerLead the seller's own hours a deal, over those with hours noted; blank without any
 */
public record Review(
        LocalDate day,
        Map<State, Integer> states,
        Map<String, Forecast> forecast,
        int withoutAmount,
        List<Decision> decisions,
        List<Reviewed> committed,
        List<Reviewed> myTurn,
        List<Reviewed> undated,
        List<Reviewed> closings,
        List<Reviewed> moved,
        List<DealHistory> finished,
        double leads,
        Optional<Double> hoursPerLead,
        Rates rates) {

    /** A flagged deal to decide on, and what letting it go would cost in leads. */
    public record Decision(Reviewed deal, double valueAtRisk, Replacement replacement) {
    }
}
