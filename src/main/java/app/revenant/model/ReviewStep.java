package app.revenant.model;

/** The steps of a weekly review, in their order. */
public enum ReviewStep implements Coded {
    HYGIENE, MY_TURN, FLAGGED, LIVE, CLOSE_OUTS, REPLACEMENT, DIGEST;

    public boolean isLast() {
        return this == DIGEST;
    }

    /** The last one is followed by itself. */
    public ReviewStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** Whether it goes from deal to deal, one decision each. */
    public boolean isOfDeals() {
        return this == FLAGGED || this == LIVE || this == CLOSE_OUTS;
    }
}
