package app.revenant.ghosting;

import app.revenant.model.Coded;

/** Where the conversation of a deal stands. The first that holds, in the order of the rules. */
public enum State implements Coded {
    PARKED, CONTACT_LOST, NEVER_ENGAGED, MY_TURN, WAITING, ACTIVE, WATCH, QUIET, GHOST, CLOSE;

    @Override
    public String code() {
        return name();
    }

    /** Worth the seller's attention: a silence that is long for this person. */
    public boolean isFlagged() {
        return compareTo(QUIET) >= 0;
    }

    /** Whether a chance still alive is worked out at all. */
    public boolean hasVitality() {
        return compareTo(ACTIVE) >= 0;
    }

    public boolean hasCauses() {
        return this != NEVER_ENGAGED && this != CONTACT_LOST;
    }

    /** Worse in the order quiet, ghost, close; false where neither is flagged. */
    public boolean isWorseThan(State other) {
        return isFlagged() && compareTo(other) > 0;
    }
}
