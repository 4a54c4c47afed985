package app.revenant.exchange.csv;

import app.revenant.exchange.Quoted;
import app.revenant.model.DealStatus;
import app.revenant.model.Origin;
import app.revenant.model.Refusal;
import app.revenant.model.StageKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of Salesforce's shipped sales process in ours. */
final class SalesforceStages {

    private static final Map<String, StageKind> KINDS = Map.of(
            "Prospecting", StageKind.DISCOVERY,
            "Qualification", StageKind.DISCOVERY,
            "Needs Analysis", StageKind.DISCOVERY,
            "Value Proposition", StageKind.DISCOVERY,
            "Id. Decision Makers", StageKind.DEMO,
            "Perception Analysis", StageKind.DEMO,
            "Proposal/Price Quote", StageKind.PROPOSAL,
            "Negotiation/Review", StageKind.NEGOTIATION);
    private static final Map<String, DealStatus> ENDS =
            Map.of("Closed Won", DealStatus.WON, "Closed Lost", DealStatus.LOST);

    private static final List<String> ASKED = List.of("Web", "Phone Inquiry");
    private static final List<String> RECOMMENDED = List.of("Partner", "Partner Referral", "External Referral",
            "Employee Referral", "Word of mouth");
    private static final List<String> BOUGHT = List.of("Purchased List");

    private SalesforceStages() {
    }

    /** Blank for the two closed ones, which are no stage of ours but an end. */
    static Optional<StageKind> kind(String said) {
        if (!KINDS.containsKey(said) && !ENDS.containsKey(said)) {
            throw new Refusal("exchange.csv-not-one-of", "StageName", new Quoted(said),
                    String.join(", ", KINDS.keySet().stream().sorted().toList()) + ", Closed Won, Closed Lost");
        }
        return Optional.ofNullable(KINDS.get(said));
    }

    static DealStatus status(String said) {
        return Optional.ofNullable(ENDS.get(said)).orElse(DealStatus.OPEN);
    }

    /** Trade shows, public relations and the like say where one met, not who wanted what: blank. */
    static Optional<Origin> origin(String leadSource) {
        if (ASKED.contains(leadSource)) {
            return Optional.of(Origin.INBOUND);
        }
        if (RECOMMENDED.contains(leadSource)) {
            return Optional.of(Origin.REFERRAL);
        }
        return BOUGHT.contains(leadSource) ? Optional.of(Origin.BROAD) : Optional.empty();
    }
}
