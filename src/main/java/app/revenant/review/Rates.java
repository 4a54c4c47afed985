package app.revenant.review;

import app.revenant.ghosting.State;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Settings;
import app.revenant.model.StageKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The seller's own conversion rates, shrunk towards defaults while there is little to go by:
 * {@code c = (wins + k·p) / (n + k)}, n the finished deals that ever reached a stage.
 */
public final class Rates {

    private static final double LEAD_DEFAULT = 0.05;
    private static final int LEAD_STRENGTH = 20;
    private static final int STAGE_STRENGTH = 8;
    private static final Map<StageKind, Double> DEFAULTS = Map.of(StageKind.DISCOVERY, 0.15, StageKind.DEMO, 0.20,
            StageKind.PROPOSAL, 0.25, StageKind.NEGOTIATION, 0.45, StageKind.VERBAL, 0.75);

    /** Finished deals and how many of them were won. */
    public record Tally(int wins, int finished) {

        Tally plus(boolean won) {
            return new Tally(wins + (won ? 1 : 0), finished + 1);
        }
    }

    private final Map<StageKind, Tally> stages = new EnumMap<>(StageKind.class);
    private Tally leads = new Tally(0, 0);

    private Rates() {
    }

    public static Rates of(Collection<DealHistory> deals, Settings settings) {
        Rates rates = new Rates();
        deals.stream().filter(history -> history.deal().status().isFinished())
                .forEach(history -> rates.count(history, settings));
        return rates;
    }

    private void count(DealHistory history, Settings settings) {
        boolean won = history.deal().status() == DealStatus.WON;
        leads = leads.plus(won);
        StageKind furthest = furthest(history, settings);
        for (StageKind kind : StageKind.values()) {
            if (kind.compareTo(furthest) <= 0) {
                stages.merge(kind, new Tally(0, 0).plus(won), (known, one) -> known.plus(won));
            }
        }
    }

    /** Whoever reached a stage has been through those before it, logged or not. */
    public static StageKind furthest(DealHistory history, Settings settings) {
        StageKind now = settings.kindOf(history.deal().stage()).orElse(StageKind.DISCOVERY);
        return history.stages().stream().map(entry -> settings.kindOf(entry.stage())).flatMap(Optional::stream)
                .reduce(now, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    public Tally tally(StageKind stage) {
        return stages.getOrDefault(stage, new Tally(0, 0));
    }

    public Tally leads() {
        return leads;
    }

    public double of(StageKind stage) {
        return shrunk(tally(stage), DEFAULTS.get(stage), STAGE_STRENGTH);
    }

    public double ofLead() {
        return shrunk(leads, LEAD_DEFAULT, LEAD_STRENGTH);
    }

    /** A deal whose contact never answered is no better than a lead. */
    double of(Reviewed deal) {
        return deal.assessment().state() == State.NEVER_ENGAGED ? ofLead() : of(deal.stage());
    }

    static double shrunk(Tally tally, double usual, int strength) {
        return (tally.wins() + strength * usual) / (tally.finished() + strength);
    }
}
