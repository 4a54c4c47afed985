package app.revenant.desktop.deal;

import app.revenant.model.Coded;
import app.revenant.model.Deal;
import app.revenant.model.StepEffort;
import app.revenant.model.StageKind;
import app.revenant.model.StepOwner;
import java.util.Optional;

/** What may weigh on the customer's side at each stage, as questions to go through while the step is theirs. */
enum Friction implements Coded {
    DISCOVERY, DEMO, PROPOSAL, NEGOTIATION, VERBAL;

    /** Blank where nothing waits for them, or only what takes minutes. */
    static Optional<Friction> in(Deal deal, StageKind stage) {
        return deal.nextStep().filter(step -> step.owner() == StepOwner.THEM)
                .filter(step -> step.effort().filter(StepEffort.S::equals).isEmpty()).map(step -> valueOf(stage.name()));
    }
}
