package app.revenant.store;

import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.PersonId;
import app.revenant.model.Promise;
import app.revenant.model.Refusal;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The row of one attempt. */
final class Attempts {

    static final ListTable<ContactAttempt> TABLE =
            new ListTable<>("attempt", "deal", Attempts::write, Attempts::read);

    private Attempts() {
    }

    static void append(Statements statements, long deal, ContactAttempt attempt) {
        onlyOnce(statements, attempt, () -> TABLE.append(statements, deal, attempt));
    }

    static void insert(Statements statements, long deal, long position, ContactAttempt attempt) {
        onlyOnce(statements, attempt, () -> TABLE.insert(statements, deal, position, attempt));
    }

    /** Asking first whose an id is would cost an import one more query an attempt. */
    private static void onlyOnce(Statements statements, ContactAttempt attempt, Runnable insertion) {
        try {
            insertion.run();
        } catch (Fault fault) {
            Optional<AttemptPlace> taken =
                    fault.isTakenTwice() ? AttemptPlace.find(statements, attempt.id()) : Optional.empty();
            throw taken.<RuntimeException>map(place -> new Refusal(fault, "store.attempt-elsewhere",
                    attempt.id().value(), place.deal().value())).orElse(fault);
        }
    }

    private static void write(ContactAttempt attempt, Cells cells) {
        Optional<Promise> promise = attempt.commitment();
        cells.put("id", attempt.id())
                .put("at", attempt.at())
                .put("person", attempt.person())
                .put("channel", attempt.channel())
                .put("direction", attempt.direction())
                .put("outcome", attempt.outcome())
                .put("answer", attempt.answer())
                .put("tags", attempt.tags().stream().map(Tag::code).collect(Collectors.joining(" ")))
                .put("until", attempt.until())
                .put("effort", attempt.effort())
                .put("value", attempt.value())
                .put("promised", promise.isPresent())
                .put("promise", promise.flatMap(Promise::text))
                .put("promise_due", promise.flatMap(Promise::due))
                .put("promise_kept", promise.flatMap(Promise::kept))
                .put("letter", attempt.letter())
                .put("template", attempt.template())
                .put("message_id", attempt.messageId())
                .put("note", attempt.note());
    }

    private static ContactAttempt read(Row row) throws SQLException {
        return new ContactAttempt(
                new AttemptId(row.text("id")),
                row.instant("at"),
                row.maybe("person", PersonId::new),
                row.code(Channel.class, "channel"),
                row.code(Direction.class, "direction"),
                row.code(Outcome.class, "outcome"),
                row.maybeCode(Answer.class, "answer"),
                readTags(row),
                row.maybeDay("until"),
                row.yes("effort"),
                row.maybeCode(Value.class, "value"),
                readPromise(row),
                row.maybeCode(LetterKind.class, "letter"),
                row.words("template"),
                row.words("message_id"),
                row.words("note"));
    }

    private static Set<Tag> readTags(Row row) throws SQLException {
        String codes = row.text("tags");
        return codes.isEmpty() ? Set.of() : Arrays.stream(codes.split(" "))
                .map(code -> row.meaning(Tag.class, code)).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Promise> readPromise(Row row) throws SQLException {
        if (!row.yes("promised")) {
            return Optional.empty();
        }
        return Optional.of(
                new Promise(row.words("promise"), row.maybeDay("promise_due"), row.maybeYes("promise_kept")));
    }
}
