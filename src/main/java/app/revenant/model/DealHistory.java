package app.revenant.model;

import java.util.List;

/** A deal with everything logged about it. Lists are in the order of the file they came from. */
public record DealHistory(
        Deal deal,
        List<Fact> facts,
        List<StageEntry> stages,
        List<ContactAttempt> attempts,
        List<AlertAnswer> alertAnswers,
        List<Draft> drafts,
        List<NextStep> pastSteps,
        Decision decision,
        List<Disagreement> disagreements) {

    public DealHistory {
        facts = List.copyOf(facts);
        stages = List.copyOf(stages);
        attempts = List.copyOf(attempts);
        alertAnswers = List.copyOf(alertAnswers);
        drafts = List.copyOf(drafts);
        pastSteps = List.copyOf(pastSteps);
        disagreements = List.copyOf(disagreements);
    }

    /** Nothing is known yet of how it is decided, nor of any disagreement. */
    public DealHistory(Deal deal, List<Fact> facts, List<StageEntry> stages, List<ContactAttempt> attempts,
            List<AlertAnswer> alertAnswers, List<Draft> drafts, List<NextStep> pastSteps) {
        this(deal, facts, stages, attempts, alertAnswers, drafts, pastSteps, Decision.NONE, List.of());
    }

    /** The same log of a changed deal, with these stages and past steps. */
    public DealHistory with(Deal changed, List<StageEntry> entered, List<NextStep> past) {
        return new DealHistory(changed, facts, entered, attempts, alertAnswers, drafts, past, decision, disagreements);
    }

    public DealId id() {
        return deal.id();
    }
}
