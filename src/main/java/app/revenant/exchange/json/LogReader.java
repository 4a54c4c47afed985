package app.revenant.exchange.json;

import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.DealId;
import app.revenant.model.Draft;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LearntHow;
import app.revenant.model.LetterKind;
import app.revenant.model.StageEntry;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what is logged of a deal besides attempts: facts, stages, answers to alerts, letters not sent. */
final class LogReader {

    static final List<String> TEMPLATES = IntStream.rangeClosed(1, 11).mapToObj(number -> "T" + number).toList();

    private static final List<String> FACT = List.of("fact", "value", "on", "how", "words", "date", "who", "amount");
    private static final List<String> STAGE = List.of("stage", "on");
    private static final List<String> ALERT_ANSWER = List.of("at", "kind", "until", "why");
    private static final List<String> DRAFT = List.of("id", "letter", "template", "at", "subject", "body");

    private final References references;

    LogReader(References references) {
        this.references = references;
    }

    Fact fact(Node node) {
        Fields fields = new Fields(node, FACT);
        FactKind kind = fields.must("fact", Values.code(FactKind.class));
        FactValue value = fields.must("value", each -> Values.among(each, kind.allowed()));
        return new Fact(kind, value,
                fields.must("on", Moments::date),
                fields.maybe("how", Values.code(LearntHow.class)),
                fields.text("words"),
                fields.maybe("date", Moments::date),
                fields.text("who"),
                fields.maybe("amount", Values::money));
    }

    StageEntry stage(Node node) {
        Fields fields = new Fields(node, STAGE);
        return new StageEntry(fields.must("stage", references::stage), fields.must("on", Moments::date));
    }

    AlertAnswer alertAnswer(Node node) {
        Fields fields = new Fields(node, ALERT_ANSWER);
        return new AlertAnswer(fields.must("at", Moments::instant),
                fields.must("kind", Values.code(AlertAnswerKind.class)),
                fields.maybe("until", Moments::date),
                fields.text("why"));
    }

    /** A letter may still lack its subject or its text; what it is and when it was written it must say. */
    Draft draft(Node node, DealId deal) {
        Fields fields = new Fields(node, DRAFT);
        return new Draft(fields.must("id", each -> references.newDraft(each, deal)),
                fields.must("letter", Values.code(LetterKind.class)),
                fields.maybe("template", Values.oneOf(TEMPLATES)),
                fields.must("at", Moments::instant),
                fields.text("subject").orElse(""),
                fields.text("body").orElse(""));
    }
}
