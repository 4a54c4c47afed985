package app.revenant.exchange.json;

import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Decision;
import app.revenant.model.LossLesson;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.Work;
import java.util.List;

/** Reads a deal with everything logged about it. */
final class DealReader {

    private static final List<String> KEYS = List.of("id", "title", "company", "contact", "stage", "status", "created",
            "closed", "close_reason", "revealed_cause", "parked_until", "amount", "origin", "expected_close",
            "price_disclosed", "proposal_sent", "decision_date", "open_questions", "hours", "presales_hours",
            "what_closes", "goal", "next_step", "past_steps", "facts", "stages", "attempts", "alert_answers", "drafts",
            "people", "decision_steps", "disagreements", "reconnect", "lesson");
    private static final int CAUSES = 7;

    private final References references;
    private final AttemptReader attempts;
    private final LogReader log;
    private final DecisionReader decision;

    DealReader(References references) {
        this.references = references;
        this.attempts = new AttemptReader(references);
        this.log = new LogReader(references);
        this.decision = new DecisionReader(references);
    }

    DealHistory read(Node node) {
        Fields fields = new Fields(node, KEYS);
        Deal deal = deal(fields);
        return new DealHistory(deal,
                fields.each("facts", log::fact),
                fields.each("stages", log::stage),
                fields.each("attempts", each -> attempts.read(each, deal.id())),
                fields.each("alert_answers", log::alertAnswer),
                fields.each("drafts", each -> log.draft(each, deal.id())),
                fields.each("past_steps", StepReader::read),
                new Decision(fields.each("people", decision::stakeholder), fields.each("decision_steps", DecisionReader::step)),
                fields.each("disagreements", DecisionReader::disagreement));
    }

    private Deal deal(Fields fields) {
        DealId id = fields.must("id", references::newDeal);
        return new Deal(id,
                fields.must("title", Values::name),
                fields.maybe("company", references::company),
                fields.maybe("contact", references::person),
                fields.must("stage", references::stage),
                fields.must("status", Values.code(DealStatus.class)),
                fields.must("created", Moments::date),
                closing(fields),
                fields.maybe("parked_until", Moments::date),
                fields.maybe("origin", Values.code(Origin.class)),
                offer(fields),
                work(fields),
                fields.text("goal"),
                fields.maybe("next_step", StepReader::read));
    }

    private static Closing closing(Fields fields) {
        return new Closing(fields.maybe("closed", Moments::date),
                fields.maybe("close_reason", Values.code(CloseReason.class)),
                fields.maybe("revealed_cause", Values.whole(1, CAUSES)),
                fields.maybe("reconnect", Moments::date),
                fields.maybe("lesson", Values.code(LossLesson.class)));
    }

    private static Offer offer(Fields fields) {
        return new Offer(fields.maybe("amount", Values::money),
                fields.maybe("price_disclosed", Moments::instant),
                fields.maybe("proposal_sent", Moments::instant),
                fields.maybe("expected_close", Moments::date),
                fields.maybe("decision_date", Moments::date),
                fields.text("what_closes"));
    }

    private static Work work(Fields fields) {
        return new Work(fields.maybe("hours", Values::quantity), fields.maybe("presales_hours", Values::quantity),
                fields.maybe("open_questions", Values.whole(0, Integer.MAX_VALUE)));
    }
}
