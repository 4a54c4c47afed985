package app.revenant.model;

/** What the seller decided about one deal, or one gap in its log, in a weekly review. */
public enum Verdict implements Coded {
    ADVANCE, FIX_STEP, LAST_CHANCE, CLOSE_OUT, NURTURE, FINISH,
    /** Nothing: not twice running. */
    WATCH,
    /** Of what was the seller's turn. */
    DONE, DATED,
    /** Of a live deal: one question to put to the customer. */
    ASK,
    /** A gap that stays one on purpose. */
    LEFT;

    /** Those that end a silence one way or another. */
    public boolean isOfTheLastThree() {
        return this == LAST_CHANCE || this == CLOSE_OUT || this == NURTURE;
    }
}
