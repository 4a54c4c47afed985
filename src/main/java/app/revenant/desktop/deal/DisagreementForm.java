package app.revenant.desktop.deal;

import app.revenant.model.Disagreement;
import app.revenant.model.Raised;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A disagreement as it is being filled in. */
final class DisagreementForm {

    private final Optional<Integer> place;
    private String about;
    private Raised raised;
    private Optional<LocalDate> on;

    private DisagreementForm(Optional<Integer> place, Disagreement was) {
        this.place = place;
        this.about = was.about();
        this.raised = was.raised();
        this.on = Optional.of(was.on());
    }

    static DisagreementForm blank(LocalDate today) {
        return new DisagreementForm(Optional.empty(), new Disagreement(today, "", Raised.ON_THE_SPOT));
    }

    static DisagreementForm of(int place, Disagreement was) {
        return new DisagreementForm(Optional.of(place), was);
    }

    /** Blank for one that is not noted yet. */
    Optional<Integer> place() {
        return place;
    }

    String about() {
        return about;
    }

    void about(String typed) {
        about = typed;
    }

    Raised raised() {
        return raised;
    }

    void raised(Raised chosen) {
        raised = chosen;
    }

    Optional<LocalDate> on() {
        return on;
    }

    void on(Optional<LocalDate> day) {
        on = day;
    }

    /** @throws Refusal where nothing says what it was about, or when */
    Disagreement disagreement() {
        if (about.isBlank() || on.isEmpty()) {
            throw new Refusal("disagreement.blank");
        }
        return new Disagreement(on.get(), about.strip(), raised);
    }

    /** The list with this one in its place, a new one last. */
    List<Disagreement> in(List<Disagreement> noted) {
        List<Disagreement> next = new ArrayList<>(noted);
        place.filter(at -> at < next.size()).ifPresentOrElse(at -> next.set(at, disagreement()), () -> next.add(disagreement()));
        return next;
    }
}
