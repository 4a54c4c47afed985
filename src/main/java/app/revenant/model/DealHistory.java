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
        Decision decision) {

    public DealHistory {
        facts = List.copyOf(facts);
        stages = List.copyOf(stages);
        attempts = List.copyOf(attempts);
        alertAnswers = List.copyOf(alertAnswers);
        drafts = List.copyOf(drafts);
        pastSteps = List.copyOf(pastSteps);
    }

    /** Nothing is known yet of how it is decided. */
    public DealHistory(Deal deal, List<Fact> facts, List<StageEntry> stages, List<ContactAttempt> attempts,
            List<AlertAnswer> alertAnswers, List<Draft> drafts, List<NextStep> pastSteps) {
        this(deal, facts, stages, attempts, alertAnswers, drafts, pastSteps, Decision.NONE);
    }

    public DealId id() {
        return deal.id();
    }
}
