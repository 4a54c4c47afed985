package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.StepForm;
import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.Optional;

/** A next step before it is set. Keeps every word when it cannot be. */
final class PlanModel {

    private final Office office;
    private final Desk desk;
    private final Assessed deal;
    private final LocalDate today;
    private final StepForm form;
    private final Optional<NextStep> former;
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());

    PlanModel(Office office, Desk desk, Assessed deal, LocalDate today, StepForm form) {
        this.office = office;
        this.desk = desk;
        this.deal = deal;
        this.today = today;
        this.form = form;
        this.former = deal.deal().nextStep().filter(step -> !Optional.of(step).equals(form.step()));
    }

    /** The step takes the place of the deal's, which becomes a past one. */
    void save() {
        refusal.set(Optional.empty());
        try {
            NextStep step = form.step().orElseThrow(() -> new Refusal("silence.plan.blank"));
            if (step.due().isEmpty()) {
                throw new Refusal("silence.plan.day");
            }
            desk.run(() -> office.deals().setNextStep(deal.id(), Optional.of(step)), change -> desk.navigator().closeSheet());
        } catch (Refusal missing) {
            refuse(missing);
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void giveUp() {
        desk.navigator().closeSheet();
    }

    Assessed deal() {
        return deal;
    }

    LocalDate today() {
        return today;
    }

    StepForm form() {
        return form;
    }

    /** What the deal has now and will have no more. */
    Optional<NextStep> former() {
        return former;
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
