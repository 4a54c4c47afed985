package app.revenant.exchange.json;

import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Stakeholder;
import app.revenant.model.Work;
import java.util.Optional;

/** Writes a deal with everything logged about it. */
final class DealWriter {

    private DealWriter() {
    }

    static void write(DealHistory history, Out out) {
        Deal deal = history.deal();
        out.object(() -> {
            head(deal, out);
            closing(deal.closing(), out);
            out.date("parked_until", deal.parkedUntil());
            out.part("amount", deal.offer().amount(), each -> money(each, out));
            out.code("origin", deal.origin());
            offer(deal.offer(), out);
            work(deal.work(), out);
            out.text("what_closes", deal.offer().whatCloses());
            out.text("goal", deal.goal());
            out.part("next_step", deal.nextStep(), each -> step(each, out));
            out.list("past_steps", history.pastSteps(), each -> step(each, out));
            out.list("facts", history.facts(), each -> LogWriter.fact(each, out));
            out.list("stages", history.stages(), each -> LogWriter.stage(each, out));
            out.list("attempts", history.attempts(), each -> LogWriter.attempt(each, out));
            out.list("alert_answers", history.alertAnswers(), each -> LogWriter.alertAnswer(each, out));
            out.list("drafts", history.drafts(), each -> LogWriter.draft(each, out));
            out.list("people", history.decision().people(), each -> stakeholder(each, out));
            out.list("decision_steps", history.decision().steps(), each -> decisionStep(each, out));
            out.list("disagreements", history.disagreements(), each -> disagreement(each, out));
        });
    }

    private static void head(Deal deal, Out out) {
        out.text("id", deal.id().value());
        out.text("title", deal.title());
        out.id("company", deal.company());
        out.id("contact", deal.contact());
        out.text("stage", deal.stage());
        out.code("status", deal.status());
        out.date("created", Optional.of(deal.created()));
    }

    private static void closing(Closing closing, Out out) {
        out.date("closed", closing.on());
        out.code("close_reason", closing.reason());
        out.whole("revealed_cause", closing.revealedCause());
        out.date("reconnect", closing.reconnect());
        out.code("lesson", closing.lesson());
    }

    private static void offer(Offer offer, Out out) {
        out.date("expected_close", offer.expectedClose());
        out.instant("price_disclosed", offer.priceDisclosed());
        out.instant("proposal_sent", offer.proposalSent());
        out.date("decision_date", offer.decisionDate());
    }

    private static void work(Work work, Out out) {
        out.whole("open_questions", work.openQuestions());
        out.decimal("hours", work.hours());
        out.decimal("presales_hours", work.presalesHours());
    }

    static void money(Money money, Out out) {
        out.object(() -> {
            out.number("minor", String.valueOf(money.minor()));
            out.text("currency", money.currency());
        });
    }

    private static void stakeholder(Stakeholder one, Out out) {
        out.object(() -> {
            out.text("person", one.person().value());
            out.code("part", one.part());
            out.flag("met", one.met());
        });
    }

    private static void decisionStep(DecisionStep step, Out out) {
        out.object(() -> {
            out.text("what", step.what());
            out.text("who", step.who());
            out.date("on", step.on());
            out.flag("done", step.done());
        });
    }

    private static void disagreement(Disagreement each, Out out) {
        out.object(() -> {
            out.date("on", Optional.of(each.on()));
            out.text("about", each.about());
            out.code("raised", each.raised());
        });
    }

    private static void step(NextStep step, Out out) {
        out.object(() -> {
            out.code("owner", step.owner());
            out.text("text", step.text());
            out.date("due", step.due());
            out.text("time", step.time().map(time -> time.withSecond(0).withNano(0).toString()));
            out.code("kind", step.kind());
            out.flag("agreed", step.agreed());
            out.code("effort", step.effort());
        });
    }
}
