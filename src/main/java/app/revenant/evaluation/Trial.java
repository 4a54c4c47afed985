package app.revenant.evaluation;

import app.revenant.ghosting.Engine;
import app.revenant.model.Refusal;
import java.util.List;

/** Puts the rules to the test on messages of people: half of those who ask to learn from, the other half to be judged by. */
public final class Trial {

    private final Engine engine;

    public Trial(Engine engine) {
        this.engine = engine;
    }

    /** Refuses where there is not enough to tell: nobody to learn from or nobody to test. */
    public Evaluation of(Traffic traffic, DayClock clock) {
        Halves halves = Halves.of(Mondays.of(traffic, clock));
        if (hasOneOutcome(halves.learnt()) || hasOneOutcome(halves.tested())) {
            throw new Refusal("evaluation.too-few");
        }
        Predictions predictions = new Predictions();
        predictions.add(Rules.with(engine), halves.learnt(), halves.tested());
        return Evaluation.of(predictions, halves.learnt().size());
    }

    private static boolean hasOneOutcome(List<Case> cases) {
        return cases.stream().map(Case::answered).distinct().count() < 2;
    }
}
