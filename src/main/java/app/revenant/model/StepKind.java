package app.revenant.model;

/** What a next step consists of. */
public enum StepKind implements Coded {
    CALL, MAIL, MEET, SEND, CLOSE
}
