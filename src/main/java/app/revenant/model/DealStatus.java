package app.revenant.model;

/** Where a deal stands in its life. */
public enum DealStatus implements Coded {
    OPEN, PARKED, WON, LOST, CLOSED_WITHOUT_ANSWER;

    /** Open and parked deals are listed; the others are finished. */
    public boolean isFinished() {
        return this != OPEN && this != PARKED;
    }
}
