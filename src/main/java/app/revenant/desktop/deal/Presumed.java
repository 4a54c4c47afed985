package app.revenant.desktop.deal;

import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Part;
import app.revenant.model.Stakeholder;
import java.util.List;

/** What the people and steps of a decision already say of a blank fact: offered in its form, kept only by the seller. */
final class Presumed {

    private final DealModel.Seen seen;
    private final Decision decision;

    Presumed(DealModel.Seen seen) {
        this.seen = seen;
        this.decision = seen.deal().history().decision();
    }

    FactForm in(FactForm form) {
        if (form.kind() == FactKind.OWNER) {
            decision.people().stream().filter(each -> each.part() == Part.DECIDES).findFirst().ifPresent(boss -> owner(boss, form));
        } else if (form.kind() == FactKind.PROCESS && !decision.steps().isEmpty()) {
            form.value(isMapped(decision.steps()) ? FactValue.POS : FactValue.PARTIAL);
        }
        return form;
    }

    private void owner(Stakeholder boss, FactForm form) {
        if (seen.deal().deal().contact().filter(boss.person()::equals).isPresent()) {
            form.value(FactValue.CONTACT);
        } else {
            form.value(boss.met() ? FactValue.OTHER_MET : FactValue.OTHER_NOT_MET);
            form.who(seen.name(boss.person()));
        }
    }

    private static boolean isMapped(List<DecisionStep> steps) {
        return steps.stream().allMatch(DecisionStep::isWhole);
    }
}
