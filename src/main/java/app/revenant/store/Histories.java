package app.revenant.store;

import app.revenant.model.AlertAnswer;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Draft;
import app.revenant.model.Fact;
import app.revenant.model.NextStep;
import app.revenant.model.StageEntry;
import app.revenant.model.Stakeholder;
import java.util.List;
import java.util.function.Consumer;

/** Deals with all their lists: written, read one by one, or all in one pass. */
final class Histories {

    private static final List<ListTable<?>> LISTS = List.of(DealLists.FACTS, DealLists.STAGES, Attempts.TABLE,
            DealLists.ALERT_ANSWERS, DealLists.DRAFTS, Steps.PAST, DealLists.STAKEHOLDERS, DealLists.DECISION_STEPS,
            DealLists.DISAGREEMENTS);

    private Histories() {
    }

    static void write(Statements statements, long position, DealHistory history) {
        DealLists.FACTS.insertAll(statements, position, history.facts());
        DealLists.STAGES.insertAll(statements, position, history.stages());
        List<ContactAttempt> attempts = history.attempts();
        for (int place = 0; place < attempts.size(); place++) {
            Attempts.insert(statements, position, place, attempts.get(place));
        }
        DealLists.ALERT_ANSWERS.insertAll(statements, position, history.alertAnswers());
        DealLists.DRAFTS.insertAll(statements, position, history.drafts());
        Steps.PAST.insertAll(statements, position, history.pastSteps());
        write(statements, position, history.decision());
        DealLists.DISAGREEMENTS.insertAll(statements, position, history.disagreements());
    }

    private static void write(Statements statements, long position, Decision decision) {
        DealLists.STAKEHOLDERS.insertAll(statements, position, decision.people());
        DealLists.DECISION_STEPS.insertAll(statements, position, decision.steps());
    }

    static void replace(Statements statements, long position, Decision decision) {
        DealLists.STAKEHOLDERS.clear(statements, position);
        DealLists.DECISION_STEPS.clear(statements, position);
        write(statements, position, decision);
    }

    static void clear(Statements statements, long position) {
        LISTS.forEach(table -> table.clear(statements, position));
    }

    static DealHistory one(Statements statements, ThingTable.Placed<Deal> deal) {
        long position = deal.position();
        return new DealHistory(deal.thing(),
                DealLists.FACTS.of(statements, position), DealLists.STAGES.of(statements, position),
                Attempts.TABLE.of(statements, position), DealLists.ALERT_ANSWERS.of(statements, position),
                DealLists.DRAFTS.of(statements, position), Steps.PAST.of(statements, position),
                new Decision(DealLists.STAKEHOLDERS.of(statements, position), DealLists.DECISION_STEPS.of(statements, position)),
                DealLists.DISAGREEMENTS.of(statements, position));
    }

    /** All in the order of the store, one held at a time. */
    static void all(Statements statements, Consumer<DealHistory> taker) {
        try (Cursor<ThingTable.Placed<Deal>> deals = Deals.TABLE.all(statements);
                Cursor<Fact> facts = DealLists.FACTS.all(statements);
                Cursor<StageEntry> stages = DealLists.STAGES.all(statements);
                Cursor<ContactAttempt> attempts = Attempts.TABLE.all(statements);
                Cursor<AlertAnswer> answers = DealLists.ALERT_ANSWERS.all(statements);
                Cursor<Draft> drafts = DealLists.DRAFTS.all(statements);
                Cursor<NextStep> past = Steps.PAST.all(statements);
                Cursor<Stakeholder> people = DealLists.STAKEHOLDERS.all(statements);
                Cursor<DecisionStep> steps = DealLists.DECISION_STEPS.all(statements);
                Cursor<Disagreement> disagreements = DealLists.DISAGREEMENTS.all(statements)) {
            while (deals.hasNext()) {
                ThingTable.Placed<Deal> deal = deals.next();
                long at = deal.position();
                taker.accept(new DealHistory(deal.thing(), facts.of(at), stages.of(at), attempts.of(at), answers.of(at),
                        drafts.of(at), past.of(at), new Decision(people.of(at), steps.of(at)), disagreements.of(at)));
            }
        }
    }
}
