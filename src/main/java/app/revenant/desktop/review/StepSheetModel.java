package app.revenant.desktop.review;

import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.StepForm;
import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The step that repairs a deal, before it is kept: within five working days, or it repairs nothing. */
final class StepSheetModel {

    static final int DAYS = 5;

    /** The first and the last day it may fall on. */
    record Limits(LocalDate first, LocalDate last) {
    }

    private final Assessed deal;
    private final StepForm form;
    private final Limits limits;
    private final Consumer<NextStep> keep;
    private final Runnable leave;
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());

    StepSheetModel(Assessed deal, StepForm form, Limits limits, Consumer<NextStep> keep, Runnable leave) {
        this.deal = deal;
        this.form = form;
        this.limits = limits;
        this.keep = keep;
        this.leave = leave;
    }

    void save() {
        try {
            NextStep step = form.step().orElseThrow(() -> new Refusal("silence.plan.blank"));
            LocalDate day = step.due().orElseThrow(() -> new Refusal("silence.plan.day"));
            if (day.isBefore(limits.first())) {
                throw new Refusal("ritual.step.past");
            }
            if (day.isAfter(limits.last())) {
                throw new Refusal("ritual.step.far", DAYS);
            }
            refusal.set(Optional.empty());
            keep.accept(step);
        } catch (Refusal missing) {
            refuse(missing);
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void giveUp() {
        leave.run();
    }

    Assessed deal() {
        return deal;
    }

    LocalDate today() {
        return limits.first();
    }

    StepForm form() {
        return form;
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
