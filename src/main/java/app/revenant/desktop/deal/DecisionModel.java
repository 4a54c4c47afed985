package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Change;
import app.revenant.model.CompanyId;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who decides, by which steps: what is being filled in of it, and its writes. */
final class DecisionModel {

    private final Office office;
    private final Desk desk;
    private final DealModel deal;
    private final Live<Optional<StakeholderForm>> person = new Live<>(Optional.empty());
    private final Live<Optional<MapStepForm>> step = new Live<>(Optional.empty());
    private Acquaintances known = Acquaintances.NONE;

    DecisionModel(Office office, Desk desk, DealModel deal) {
        this.office = office;
        this.desk = desk;
        this.deal = deal;
    }

    /** Everybody one knows is read first, so that names can be offered. */
    void addPerson() {
        desk.run(() -> Acquaintances.of(office.book().snapshot()), all -> {
            known = all;
            person.set(Optional.of(StakeholderForm.blank()));
        });
    }

    void edit(PersonId id) {
        deal.seen().get().ifPresent(now -> person.set(Optional.of(StakeholderForm.of(id, now.name(id), decision().of(id),
                now.deal().deal().contact().equals(Optional.of(id))))));
    }

    void leavePerson() {
        person.set(Optional.empty());
    }

    void keepPerson() {
        person.get().ifPresent(form -> tried(() -> {
            var who = form.who(known, company());
            write(() -> office.deals().assign(deal.id(), who, form.part(), form.met()), this::leavePerson);
        }));
    }

    void remove(PersonId id) {
        if (decision().of(id).isPresent()) {
            write(() -> office.deals().unassign(deal.id(), id), this::leavePerson);
        }
    }

    void addStep() {
        step.set(Optional.of(MapStepForm.blank()));
    }

    void editStep(int place) {
        step.set(Optional.of(MapStepForm.of(place, decision().steps().get(place))));
    }

    void leaveStep() {
        step.set(Optional.empty());
    }

    void keepStep() {
        step.get().ifPresent(form -> tried(() -> {
            form.step();
            write(() -> office.deals().map(deal.id(), form::in), this::leaveStep);
        }));
    }

    void removeStep(int place) {
        write(() -> office.deals().map(deal.id(), steps -> {
            List<DecisionStep> next = new ArrayList<>(steps);
            next.remove(place);
            return next;
        }), this::leaveStep);
    }

    /** One place earlier (−1) or later (+1); at an end nothing happens. @return whether it moves */
    boolean move(int place, int by) {
        int to = place + by;
        boolean moves = to >= 0 && to < decision().steps().size();
        if (moves) {
            write(() -> office.deals().map(deal.id(), steps -> {
                List<DecisionStep> next = new ArrayList<>(steps);
                Collections.swap(next, place, to);
                return next;
            }), () -> { });
        }
        return moves;
    }

    /** People of the deal first: their names are at hand for a step, too. */
    List<String> peopleLike(String typed) {
        return known.peopleLike(typed, company());
    }

    List<String> namesHere() {
        return deal.seen().get().stream().flatMap(now -> now.people().stream().map(now::name)).toList();
    }

    Optional<LocalDate> today() {
        return deal.today();
    }

    private Optional<CompanyId> company() {
        return deal.seen().get().map(DealModel.Seen::deal).flatMap(now -> now.deal().company().or(() -> now.contact().flatMap(Person::company)));
    }

    private Decision decision() {
        return deal.seen().get().map(now -> now.deal().history().decision()).orElse(Decision.NONE);
    }

    private void write(Supplier<Change> change, Runnable then) {
        desk.run(change, done -> then.run());
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal missing) {
            desk.dialogs().tell(missing);
        }
    }

    Live<Optional<StakeholderForm>> person() {
        return person;
    }

    Live<Optional<MapStepForm>> step() {
        return step;
    }
}
