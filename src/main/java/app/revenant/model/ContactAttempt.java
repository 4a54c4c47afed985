package app.revenant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the log: somebody tried to reach somebody.
 *
 * @param person blank means the deal's contact
 * @param until of an automatic reply the day of return, of a {@link Tag#LATER} the day they named
 * @param effort the prospect did something for the deal
 * @param value what it brought to the prospect; blank on inbound
 */
public record ContactAttempt(
        AttemptId id,
        Instant at,
        Optional<PersonId> person,
        Channel channel,
        Direction direction,
        Outcome outcome,
        Optional<Answer> answer,
        Set<Tag> tags,
        Optional<LocalDate> until,
        boolean effort,
        Optional<Value> value,
        Optional<Promise> commitment,
        Optional<LetterKind> letter,
        Optional<String> template,
        Optional<String> messageId,
        Optional<String> note) {

    public ContactAttempt {
        tags = Ordered.copyOf(tags);
    }

    public boolean isOutbound() {
        return direction == Direction.OUT;
    }

    /** A real sign of the prospect: they answered, met, wrote, moved a date, or rang. */
    public boolean isSignOfLife() {
        return switch (outcome) {
            case REACHED, MEETING_HELD, RECEIVED, POSTPONED -> true;
            case VOICEMAIL, NO_ANSWER -> direction == Direction.IN;
            default -> false;
        };
    }
}
