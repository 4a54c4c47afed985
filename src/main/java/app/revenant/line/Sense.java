package app.revenant.line;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import java.util.List;

/** What came of it, as one says it: the same word means one thing of a call and another of a letter. */
public enum Sense {
    TALKED(Outcome.REACHED, Direction.OUT),
    ANSWERED(Outcome.REACHED, Direction.OUT),
    SILENCE(Outcome.NO_ANSWER, Direction.OUT),
    MESSAGE(Outcome.VOICEMAIL, Direction.OUT),
    WRONG(Outcome.BOUNCED, Direction.OUT),
    BOUNCED(Outcome.BOUNCED, Direction.OUT),
    SWITCHBOARD(Outcome.GATEKEEPER, Direction.OUT),
    RANG(Outcome.REACHED, Direction.IN),
    LEFT_WORD(Outcome.VOICEMAIL, Direction.IN),
    MISSED(Outcome.NO_ANSWER, Direction.IN),
    SENT(Outcome.SENT, Direction.OUT),
    RECEIVED(Outcome.RECEIVED, Direction.IN),
    AWAY(Outcome.AUTO_REPLY, Direction.IN),
    HELD(Outcome.MEETING_HELD, Direction.OUT),
    NO_SHOW(Outcome.NO_SHOW, Direction.OUT),
    POSTPONED(Outcome.POSTPONED, Direction.IN);

    private final Outcome outcome;
    private final Direction direction;

    Sense(Outcome outcome, Direction direction) {
        this.outcome = outcome;
        this.direction = direction;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Direction direction() {
        return direction;
    }

    /** They answered, so there is something they said. */
    boolean isTheirs() {
        return this == TALKED || this == ANSWERED || this == RANG || this == LEFT_WORD || this == RECEIVED || this == HELD
                || this == POSTPONED;
    }

    /** By what means it happens where the line does not say it. */
    List<Channel> channels() {
        return switch (this) {
            case SENT, RECEIVED, AWAY, BOUNCED -> List.of(Channel.EMAIL);
            case HELD, NO_SHOW, POSTPONED -> List.of(Channel.IN_PERSON, Channel.VIDEO);
            default -> List.of(Channel.LANDLINE, Channel.MOBILE);
        };
    }

    /** What the same word means by that channel. */
    Sense by(Channel channel) {
        return switch (channel) {
            case LANDLINE, MOBILE -> spoken();
            case VIDEO, IN_PERSON -> met();
            default -> written();
        };
    }

    /** Whether it can happen by that channel. */
    boolean fits(Channel channel) {
        return switch (by(channel)) {
            case SENT, RECEIVED, AWAY, BOUNCED -> !channel.isPhone() && !isMeeting(channel);
            case HELD, NO_SHOW, POSTPONED -> isMeeting(channel);
            default -> channel.isPhone();
        };
    }

    private static boolean isMeeting(Channel channel) {
        return channel == Channel.VIDEO || channel == Channel.IN_PERSON;
    }

    private Sense spoken() {
        return switch (this) {
            case HELD -> TALKED;
            case NO_SHOW -> SILENCE;
            default -> this;
        };
    }

    /** What the same word means of something written. */
    private Sense written() {
        return switch (this) {
            case TALKED, ANSWERED, RANG, LEFT_WORD, MISSED -> RECEIVED;
            case MESSAGE, SILENCE -> SENT;
            case WRONG -> BOUNCED;
            default -> this;
        };
    }

    /** What the same word means where people meet. */
    private Sense met() {
        return switch (this) {
            case TALKED, ANSWERED, RANG -> HELD;
            case SILENCE -> NO_SHOW;
            default -> this;
        };
    }
}
