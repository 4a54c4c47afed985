package app.revenant.desktop.log;

import app.revenant.model.Channel;

/** What kind of contact a channel carries; each has its own things that can happen. */
enum Medium {
    CALL, WRITTEN, MEETING;

    static Medium of(Channel channel) {
        return switch (channel) {
            case LANDLINE, MOBILE -> CALL;
            case EMAIL, SMS, LINKEDIN, OTHER -> WRITTEN;
            case VIDEO, IN_PERSON -> MEETING;
        };
    }
}
