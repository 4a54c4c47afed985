package app.revenant.store;

import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Draft;
import app.revenant.model.DraftId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LearntHow;
import app.revenant.model.LetterKind;
import app.revenant.model.Part;
import app.revenant.model.PersonId;
import app.revenant.model.Raised;
import app.revenant.model.StageEntry;
import app.revenant.model.Stakeholder;
import java.sql.SQLException;

/** The short lists of a deal: facts, stages, answers to alerts, drafts, and how it is decided. */
final class DealLists {

    static final ListTable<Fact> FACTS = new ListTable<>("fact", "deal", DealLists::writeFact, DealLists::readFact);

    static final ListTable<StageEntry> STAGES = new ListTable<>("stage_entry", "deal",
            (entry, cells) -> cells.put("stage", entry.stage()).put("day", entry.on()),
            row -> new StageEntry(row.text("stage"), row.day("day")));

    static final ListTable<AlertAnswer> ALERT_ANSWERS = new ListTable<>("alert_answer", "deal",
            (answer, cells) -> cells.put("at", answer.at()).put("kind", answer.kind())
                    .put("until", answer.until()).put("why", answer.why()),
            row -> new AlertAnswer(row.instant("at"), row.code(AlertAnswerKind.class, "kind"),
                    row.maybeDay("until"), row.words("why")));

    static final ListTable<Draft> DRAFTS = new ListTable<>("draft", "deal",
            (draft, cells) -> cells.put("id", draft.id()).put("letter", draft.letter())
                    .put("template", draft.template()).put("at", draft.at())
                    .put("subject", draft.subject()).put("body", draft.body()),
            row -> new Draft(new DraftId(row.text("id")), row.code(LetterKind.class, "letter"), row.words("template"),
                    row.instant("at"), row.text("subject"), row.text("body")));

    static final ListTable<Stakeholder> STAKEHOLDERS = new ListTable<>("stakeholder", "deal",
            (one, cells) -> cells.put("person", one.person()).put("part", one.part()).put("met", one.met()),
            row -> new Stakeholder(new PersonId(row.text("person")), row.code(Part.class, "part"), row.yes("met")));

    static final ListTable<DecisionStep> DECISION_STEPS = new ListTable<>("decision_step", "deal",
            (step, cells) -> cells.put("what", step.what()).put("who", step.who()).put("day", step.on()).put("done", step.done()),
            row -> new DecisionStep(row.text("what"), row.words("who"), row.maybeDay("day"), row.yes("done")));

    static final ListTable<Disagreement> DISAGREEMENTS = new ListTable<>("disagreement", "deal",
            (each, cells) -> cells.put("day", each.on()).put("about", each.about()).put("raised", each.raised()),
            row -> new Disagreement(row.day("day"), row.text("about"), row.code(Raised.class, "raised")));

    private DealLists() {
    }

    private static void writeFact(Fact fact, Cells cells) {
        cells.put("fact", fact.kind())
                .put("value", fact.value())
                .put("day", fact.on())
                .put("how", fact.how())
                .put("words", fact.words())
                .put("date", fact.date())
                .put("who", fact.who());
        Monies.write(fact.amount(), cells);
    }

    private static Fact readFact(Row row) throws SQLException {
        return new Fact(
                row.code(FactKind.class, "fact"),
                row.code(FactValue.class, "value"),
                row.day("day"),
                row.maybeCode(LearntHow.class, "how"),
                row.words("words"),
                row.maybeDay("date"),
                row.words("who"),
                Monies.read(row));
    }
}
