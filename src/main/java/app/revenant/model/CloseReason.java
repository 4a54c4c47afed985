package app.revenant.model;

/** What ended a deal, in the honest words a prospect may use. */
public enum CloseReason implements Coded {
    NO_NEED, NO_BUDGET, NOT_THIS_YEAR, OTHER_CHOICE, NO_ANSWER, OTHER
}
