package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Disagreement;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one did not see alike: what is being filled in of it, and its writes. */
final class DisagreementsModel {

    private final Office office;
    private final Desk desk;
    private final DealModel deal;
    private final Live<Optional<DisagreementForm>> form = new Live<>(Optional.empty());

    DisagreementsModel(Office office, Desk desk, DealModel deal) {
        this.office = office;
        this.desk = desk;
        this.deal = deal;
    }

    Live<Optional<DisagreementForm>> form() {
        return form;
    }

    Optional<LocalDate> today() {
        return deal.today();
    }

    void add() {
        today().ifPresent(day -> form.set(Optional.of(DisagreementForm.blank(day))));
    }

    void edit(int place) {
        form.set(Optional.of(DisagreementForm.of(place, noted().get(place))));
    }

    void leave() {
        form.set(Optional.empty());
    }

    /** Where something is missing it says so and keeps the form. */
    void keep() {
        form.get().ifPresent(now -> {
            try {
                now.disagreement();
                desk.run(() -> office.deals().disagree(deal.id(), now::in), change -> leave());
            } catch (Refusal missing) {
                desk.dialogs().tell(missing);
            }
        });
    }

    void remove(int place) {
        desk.run(() -> office.deals().disagree(deal.id(), noted -> {
            List<Disagreement> next = new ArrayList<>(noted);
            next.remove(place);
            return next;
        }), change -> leave());
    }

    private List<Disagreement> noted() {
        return deal.seen().get().map(now -> now.deal().history().disagreements()).orElse(List.of());
    }
}
