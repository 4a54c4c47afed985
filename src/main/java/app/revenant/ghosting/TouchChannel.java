package app.revenant.ghosting;

import app.revenant.model.Coded;

/** How an unanswered touch reached out; a promised date that passed counts as one. */
public enum TouchChannel implements Coded {
    EMAIL, SMS, LINKEDIN, VOICEMAIL, LASTCHANCE, DUE, LANDLINE, MOBILE, NOSHOW;

    /** Nobody answers a missed call later as they answer a message: it is weighed at once. */
    boolean isMissedCall() {
        return this == LANDLINE || this == MOBILE;
    }
}
