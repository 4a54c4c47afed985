package app.revenant.desktop.log;

import static app.revenant.model.Direction.IN;
import static app.revenant.model.Direction.OUT;

import app.revenant.line.Sense;
import app.revenant.model.Channel;
import app.revenant.model.Coded;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What happened, as one button: an outcome and who reached out, with the digit that presses it. */
enum Happening implements Coded {
    REACHED(Medium.CALL, 1, Outcome.REACHED, OUT),
    NO_ANSWER(Medium.CALL, 2, Outcome.NO_ANSWER, OUT),
    VOICEMAIL(Medium.CALL, 3, Outcome.VOICEMAIL, OUT),
    WRONG_NUMBER(Medium.CALL, 4, Outcome.BOUNCED, OUT),
    GATEKEEPER(Medium.CALL, 5, Outcome.GATEKEEPER, OUT),
    THEY_RANG(Medium.CALL, 6, Outcome.REACHED, IN),
    THEY_LEFT_WORD(Medium.CALL, 7, Outcome.VOICEMAIL, IN),
    MISSED_THEM(Medium.CALL, 8, Outcome.NO_ANSWER, IN),
    SENT(Medium.WRITTEN, 1, Outcome.SENT, OUT),
    RECEIVED(Medium.WRITTEN, 2, Outcome.RECEIVED, IN),
    AUTO_REPLY(Medium.WRITTEN, 3, Outcome.AUTO_REPLY, IN),
    BOUNCED(Medium.WRITTEN, 4, Outcome.BOUNCED, OUT),
    MEETING_HELD(Medium.MEETING, 1, Outcome.MEETING_HELD, OUT),
    NO_SHOW(Medium.MEETING, 2, Outcome.NO_SHOW, OUT),
    POSTPONED(Medium.MEETING, 3, Outcome.POSTPONED, IN);

    private static final int USUAL = 4;

    private final Medium medium;
    private final int digit;
    private final Outcome outcome;
    private final Direction direction;

    Happening(Medium medium, int digit, Outcome outcome, Direction direction) {
        this.medium = medium;
        this.digit = digit;
        this.outcome = outcome;
        this.direction = direction;
    }

    int digit() {
        return digit;
    }

    Outcome outcome() {
        return outcome;
    }

    Direction direction() {
        return direction;
    }

    /** Among the first of its kind, which the short form has. */
    boolean isUsual() {
        return digit <= USUAL;
    }

    /** They answered, so there is something they said. */
    boolean hasReply() {
        return switch (this) {
            case REACHED, THEY_RANG, THEY_LEFT_WORD, RECEIVED, MEETING_HELD, POSTPONED -> true;
            default -> false;
        };
    }

    /** A word of the seller's went out, so it brought something or nothing. */
    boolean hasValue() {
        return this == SENT || this == VOICEMAIL;
    }

    static List<Happening> of(Medium medium) {
        return Arrays.stream(values()).filter(each -> each.medium == medium).toList();
    }

    static Optional<Happening> pressedBy(int digit, Medium medium) {
        return of(medium).stream().filter(each -> each.digit == digit).findFirst();
    }

    /** The button of what a line says, by that channel. */
    static Optional<Happening> of(Sense sense, Channel channel) {
        Sense there = sense.by(channel);
        return of(Medium.of(channel)).stream().filter(each -> each.outcome == there.outcome() && each.direction == there.direction()).findFirst();
    }

    /** The button of a logged attempt: the one of its own direction, else of its outcome alone. */
    static Optional<Happening> of(ContactAttempt attempt) {
        List<Happening> same = of(Medium.of(attempt.channel())).stream()
                .filter(each -> each.outcome == attempt.outcome()).toList();
        return same.stream().filter(each -> each.direction == attempt.direction()).findFirst()
                .or(() -> same.stream().findFirst());
    }
}
