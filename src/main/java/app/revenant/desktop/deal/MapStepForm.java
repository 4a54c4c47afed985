package app.revenant.desktop.deal;

import app.revenant.model.DecisionStep;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step of the decision map as it is being filled in. */
final class MapStepForm {

    private final Optional<Integer> place;
    private String what;
    private String who;
    private Optional<LocalDate> on;
    private boolean done;

    private MapStepForm(Optional<Integer> place, DecisionStep was) {
        this.place = place;
        this.what = was.what();
        this.who = was.who().orElse("");
        this.on = was.on();
        this.done = was.done();
    }

    static MapStepForm blank() {
        return new MapStepForm(Optional.empty(), new DecisionStep("", Optional.empty(), Optional.empty(), false));
    }

    static MapStepForm of(int place, DecisionStep was) {
        return new MapStepForm(Optional.of(place), was);
    }

    /** Blank for a step that is not on the map yet. */
    Optional<Integer> place() {
        return place;
    }

    String what() {
        return what;
    }

    void what(String typed) {
        what = typed;
    }

    String who() {
        return who;
    }

    void who(String typed) {
        who = typed;
    }

    Optional<LocalDate> on() {
        return on;
    }

    void on(Optional<LocalDate> day) {
        on = day;
    }

    boolean done() {
        return done;
    }

    void done(boolean passed) {
        done = passed;
    }

    /** The map with this step in its place, a new one last. @throws Refusal where it has no name */
    List<DecisionStep> in(List<DecisionStep> steps) {
        DecisionStep step = step();
        List<DecisionStep> next = new ArrayList<>(steps);
        place.filter(at -> at < next.size()).ifPresentOrElse(at -> next.set(at, step), () -> next.add(step));
        return next;
    }

    /** @throws Refusal where it has no name */
    DecisionStep step() {
        if (what.isBlank()) {
            throw new Refusal("decision.unnamed");
        }
        return new DecisionStep(what.strip(), Optional.of(who.strip()).filter(name -> !name.isEmpty()), on, done);
    }
}
