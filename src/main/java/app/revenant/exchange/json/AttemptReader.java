package app.revenant.exchange.json;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.Promise;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads one line of the log. */
final class AttemptReader {

    private static final List<String> KEYS = List.of("id", "at", "person", "channel", "direction", "outcome", "answer",
            "tags", "until", "effort", "value", "commitment", "letter", "template", "message_id", "note");
    private static final List<String> COMMITMENT = List.of("text", "due", "kept");

    private final References references;

    AttemptReader(References references) {
        this.references = references;
    }

    ContactAttempt read(Node node, DealId deal) {
        Fields fields = new Fields(node, KEYS);
        return new ContactAttempt(
                fields.must("id", each -> references.newAttempt(each, deal)),
                fields.must("at", Moments::instant),
                fields.maybe("person", references::person),
                fields.must("channel", Values.code(Channel.class)),
                fields.must("direction", Values.code(Direction.class)),
                fields.must("outcome", Values.code(Outcome.class)),
                fields.maybe("answer", Values.code(Answer.class)),
                new LinkedHashSet<>(fields.each("tags", Values.code(Tag.class))),
                fields.maybe("until", Moments::date),
                fields.flag("effort"),
                fields.maybe("value", Values.code(Value.class)),
                fields.maybe("commitment", AttemptReader::commitment),
                fields.maybe("letter", Values.code(LetterKind.class)),
                fields.maybe("template", Values.oneOf(LogReader.TEMPLATES)),
                fields.text("message_id"),
                fields.text("note"));
    }

    private static Promise commitment(Node node) {
        Fields fields = new Fields(node, COMMITMENT);
        return new Promise(fields.text("text"), fields.maybe("due", Moments::date), fields.maybe("kept", Node::flag));
    }
}
