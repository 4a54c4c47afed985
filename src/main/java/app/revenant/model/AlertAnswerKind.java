package app.revenant.model;

/** What the seller said to an alert. */
public enum AlertAnswerKind implements Coded {
    SNOOZED, DISMISSED
}
