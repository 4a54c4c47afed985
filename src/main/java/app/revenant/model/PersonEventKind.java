package app.revenant.model;

/** What happened in a person's working life. */
public enum PersonEventKind implements Coded {
    LEFT_COMPANY, JOINED_COMPANY, CHANGED_ROLE, ASKED_NOT_TO_CONTACT
}
