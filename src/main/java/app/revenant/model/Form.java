package app.revenant.model;

/** The French form of address. */
public enum Form implements Coded {
    VOUS, TU
}
