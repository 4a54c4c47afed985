package app.revenant.model;

/** Who can stand twice in a store. */
public enum Party implements Coded {
    PERSON, COMPANY
}
