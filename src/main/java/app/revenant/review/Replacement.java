package app.revenant.review;

import app.revenant.ghosting.State;

/**
 * New leads it takes to make up for a deal that is let go.
 *
 * @param hoped leads for the whole of what it was expected to bring
 * @param left leads for what was really left of it
 */
public record Replacement(double hoped, double left) {

    /** A sum of leads is told whole, rounded up; what is whole but for the last bits of a sum stays so. */
    public static long whole(double leads) {
        return (long) Math.ceil(leads - 1e-9);
    }

    static Replacement of(Reviewed deal, Rates rates, UsualSize usual) {
        double hoped = rates.of(deal) / rates.ofLead() * usual.shareOf(deal.history());
        return new Replacement(hoped, hoped * remaining(deal));
    }

    private static double remaining(Reviewed deal) {
        return deal.assessment().state() == State.PARKED ? 1 : deal.remaining();
    }
}
