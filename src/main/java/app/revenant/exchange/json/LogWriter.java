package app.revenant.exchange.json;

import app.revenant.model.AlertAnswer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Draft;
import app.revenant.model.Fact;
import app.revenant.model.Promise;
import app.revenant.model.StageEntry;
import java.util.Optional;

/** Writes what is logged of a deal. */
final class LogWriter {

    private LogWriter() {
    }

    static void fact(Fact fact, Out out) {
        out.object(() -> {
            out.code("fact", fact.kind());
            out.code("value", fact.value());
            out.date("on", Optional.of(fact.on()));
            out.code("how", fact.how());
            out.text("words", fact.words());
            out.date("date", fact.date());
            out.text("who", fact.who());
            out.part("amount", fact.amount(), each -> DealWriter.money(each, out));
        });
    }

    static void stage(StageEntry entry, Out out) {
        out.object(() -> {
            out.text("stage", entry.stage());
            out.date("on", Optional.of(entry.on()));
        });
    }

    static void attempt(ContactAttempt attempt, Out out) {
        out.object(() -> {
            out.text("id", attempt.id().value());
            out.instant("at", Optional.of(attempt.at()));
            out.id("person", attempt.person());
            out.code("channel", attempt.channel());
            out.code("direction", attempt.direction());
            out.code("outcome", attempt.outcome());
            out.code("answer", attempt.answer());
            out.list("tags", attempt.tags(), tag -> out.text(tag.code()));
            out.date("until", attempt.until());
            out.flag("effort", attempt.effort());
            out.code("value", attempt.value());
            out.part("commitment", attempt.commitment(), each -> promise(each, out));
            out.code("letter", attempt.letter());
            out.text("template", attempt.template());
            out.text("message_id", attempt.messageId());
            out.text("note", attempt.note());
        });
    }

    private static void promise(Promise promise, Out out) {
        out.object(() -> {
            out.text("text", promise.text());
            out.date("due", promise.due());
            out.flag("kept", promise.kept());
        });
    }

    static void alertAnswer(AlertAnswer answer, Out out) {
        out.object(() -> {
            out.instant("at", Optional.of(answer.at()));
            out.code("kind", answer.kind());
            out.date("until", answer.until());
            out.text("why", answer.why());
        });
    }

    static void draft(Draft draft, Out out) {
        out.object(() -> {
            out.text("id", draft.id().value());
            out.code("letter", draft.letter());
            out.text("template", draft.template());
            out.instant("at", Optional.of(draft.at()));
            out.text("subject", draft.subject());
            out.text("body", draft.body());
        });
    }
}
