package app.revenant.sample;

import app.revenant.model.NextStep;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.util.Optional;

/** What happens next in a told deal; what is said after a step is about that step. */
public abstract class ToldSteps<S extends ToldSteps<S>> extends ToldLog<S> {

    private Optional<NextStep> step = Optional.empty();

    Optional<NextStep> step() {
        return step;
    }

    public S iOwe(String text) {
        return next(StepOwner.ME, text, Optional.empty(), false, Optional.empty());
    }

    public S theyOwe(String text) {
        return next(StepOwner.THEM, text, Optional.empty(), false, Optional.empty());
    }

    public S due(String day) {
        NextStep told = step.orElseThrow();
        return next(told.owner(), told.text()
                .orElseThrow(), Optional.of(LocalDate.parse(day)), told.agreed(), told.effort());
    }

    public S agreed() {
        NextStep told = step.orElseThrow();
        return next(told.owner(), told.text().orElseThrow(), told.due(), true, told.effort());
    }

    public S asking(StepEffort effort) {
        NextStep told = step.orElseThrow();
        return next(told.owner(), told.text().orElseThrow(), told.due(), told.agreed(), Optional.of(effort));
    }

    public S of(StepKind kind) {
        NextStep told = step.orElseThrow();
        step = Optional.of(new NextStep(told.owner(), told.text(), told.due(), told.time(), Optional.of(kind),
                told.agreed(),
                told.effort()));
        return self();
    }

    private S next(StepOwner owner, String text, Optional<LocalDate> due, boolean agreed, Optional<StepEffort> effort) {
        step = Optional.of(new NextStep(owner, Optional.of(text), due, Optional.empty(), Optional.empty(), agreed,
                effort));
        return self();
    }
}
