package app.revenant.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What today asks for, in three groups. */
public record Agenda(LocalDate today, List<Item> promised, List<Item> mySteps, List<Item> goingQuiet) {

    /**
     * One line of it.
     *
     * @param due the day promised or planned
     * @param daysLate calendar days since; 0 on the day and where there is none
     */
    public record Item(Assessed deal, Kind kind, Optional<LocalDate> due, long daysLate) {
    }

    /** Why a deal is on the list. */
    public enum Kind {
        PROMISED, MY_STEP,
        /** A proposal went out and was not talked through yet; with the seller's own steps. */
        WALK_THROUGH,
        /** The price was talked about and nobody noted how it was taken; with the seller's own steps. */
        PRICE_REACTION,
        GOING_QUIET
    }

    public int size() {
        return promised.size() + mySteps.size() + goingQuiet.size();
    }
}
