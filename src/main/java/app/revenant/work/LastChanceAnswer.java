package app.revenant.work;

import app.revenant.model.Coded;

/** The four answers a last chance offers, in the order of their digits. */
public enum LastChanceAnswer implements Coded {
    KEEP, NOT_THIS_YEAR, NO_BUDGET, OTHER_CHOICE;

    /** From 1 to 4, as they typed it. */
    public int digit() {
        return ordinal() + 1;
    }
}
