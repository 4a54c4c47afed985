package app.revenant.model;

/** When a disagreement was put on the table. Unraised ones grow in silence. */
public enum Raised implements Coded {
    ON_THE_SPOT, LATER, NEVER
}
