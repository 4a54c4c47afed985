package app.revenant.model;

/** The kind of letter an attempt carried. */
public enum LetterKind implements Coded {
    CLOSE_OUT, LAST_CHANCE, PARK, CONGRATULATE, RECONNECT
}
