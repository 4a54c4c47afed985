package app.revenant.ghosting;

import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import java.time.Instant;
import java.util.Optional;

/** An attempt with its place on the deal's clock, in working days. */
record LogEntry(ContactAttempt attempt, double position) {

    Instant at() {
        return attempt.at();
    }

    boolean isSignOfLife() {
        return attempt.isSignOfLife();
    }

    boolean isOutbound() {
        return attempt.isOutbound();
    }

    boolean is(Outcome outcome) {
        return attempt.outcome() == outcome;
    }

    boolean isTagged(Tag tag) {
        return attempt.tags().contains(tag);
    }

    /** A letter that asks for no answer: all but the last chance. */
    boolean isClosingLetter() {
        return attempt.letter().filter(letter -> letter != LetterKind.LAST_CHANCE).isPresent();
    }

    /** The channel on which this attempt waits for an answer; empty if it waits for none. */
    Optional<TouchChannel> touch() {
        if (attempt.direction() != Direction.OUT || isClosingLetter()) {
            return Optional.empty();
        }
        return switch (attempt.outcome()) {
            case SENT -> Optional.of(written());
            case NO_ANSWER, GATEKEEPER -> Optional.of(call());
            case VOICEMAIL -> Optional.of(TouchChannel.VOICEMAIL);
            case NO_SHOW -> Optional.of(TouchChannel.NOSHOW);
            default -> Optional.empty();
        };
    }

    private TouchChannel written() {
        if (attempt.letter().isPresent()) {
            return TouchChannel.LASTCHANCE;
        }
        return switch (attempt.channel()) {
            case EMAIL, VIDEO, IN_PERSON, OTHER -> TouchChannel.EMAIL;
            case SMS -> TouchChannel.SMS;
            case LINKEDIN -> TouchChannel.LINKEDIN;
            case LANDLINE -> TouchChannel.LANDLINE;
            case MOBILE -> TouchChannel.MOBILE;
        };
    }

    private TouchChannel call() {
        return switch (attempt.channel()) {
            case MOBILE -> TouchChannel.MOBILE;
            default -> TouchChannel.LANDLINE;
        };
    }
}
