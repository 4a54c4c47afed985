package app.revenant.model;

/** What came of an attempt. */
public enum Outcome implements Coded {
    SENT, RECEIVED, REACHED, NO_ANSWER, VOICEMAIL, GATEKEEPER, BOUNCED, AUTO_REPLY, MEETING_HELD, NO_SHOW, POSTPONED
}
