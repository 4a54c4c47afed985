package app.revenant.ghosting;

import app.revenant.model.Coded;

/** The seven hypotheses about a silence, numbered 1 to 7. A deal can have several. */
public enum Cause implements Coded {
    NO_INTENT, OVERWHELMED, PRICE, PRIORITY, NOT_THEIR_DECISION, COMPETITOR, DULL_FOLLOW_UPS;

    public int number() {
        return ordinal() + 1;
    }

    public static Cause numbered(int number) {
        return values()[number - 1];
    }
}
