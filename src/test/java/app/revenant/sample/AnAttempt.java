package app.revenant.sample;

import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.PersonId;
import app.revenant.model.Promise;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One line of a told log, still open to what is said of it next. */
final class AnAttempt {

    final LocalDateTime at;
    final Channel channel;
    final Direction direction;
    final Outcome outcome;
    final Set<Tag> tags = EnumSet.noneOf(Tag.class);
    Optional<PersonId> person = Optional.empty();
    Optional<Answer> answer = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    Optional<Value> value = Optional.empty();
    Optional<Promise> promise = Optional.empty();
    Optional<LetterKind> letter = Optional.empty();
    boolean effort;

    AnAttempt(Channel channel, Direction direction, Outcome outcome, LocalDateTime at) {
        this.at = at;
        this.channel = channel;
        this.direction = direction;
        this.outcome = outcome;
    }

    ContactAttempt logged(String id, ZoneId zone) {
        return new ContactAttempt(new AttemptId(id), at.atZone(zone).toInstant(), person, channel, direction, outcome,
                answer, tags, until, effort, value, promise, letter, Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
