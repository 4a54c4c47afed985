package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.work.Departure;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody changed company: since when, to where; then the letter that takes up with them again is offered. */
final class DepartureModel {

    /** Where one is: filling in, saving, or asked about the letter. */
    enum Phase { FILLING, SAVING, OFFERED }

    private final Office office;
    private final Desk desk;
    private final Person person;
    private final Looked looked;
    private final Live<Phase> phase = new Live<>(Phase.FILLING);
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());
    private Optional<LocalDate> on;
    private String company = "";
    private String role = "";
    private String email = "";

    DepartureModel(Office office, Desk desk, Person person, Looked looked) {
        this.office = office;
        this.desk = desk;
        this.person = person;
        this.looked = looked;
        this.on = Optional.of(today());
    }

    LocalDate today() {
        return looked.dossier().map(about -> about.today()).orElse(LocalDate.EPOCH);
    }

    List<String> companiesLike(String typed) {
        return looked.known().companiesLike(typed);
    }

    void on(Optional<LocalDate> day) {
        on = day;
    }

    void company(String typed) {
        company = typed;
    }

    void role(String typed) {
        role = typed;
    }

    void email(String typed) {
        email = typed;
    }

    Person person() {
        return person;
    }

    Optional<LocalDate> on() {
        return on;
    }

    String company() {
        return company;
    }

    String role() {
        return role;
    }

    String email() {
        return email;
    }

    void save() {
        if (phase.get() != Phase.FILLING) {
            return;
        }
        try {
            Departure departure = departure();
            refusal.set(Optional.empty());
            phase.set(Phase.SAVING);
            desk.background().run(() -> office.people().leave(person.id(), departure), change -> left(), this::failed);
        } catch (Refusal unreadable) {
            refuse(unreadable);
        }
    }

    private Departure departure() {
        LocalDate day = on.orElseThrow(() -> new Refusal("contacts.left-when"));
        if (!email.isBlank() && !email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refusal("contact.email-wrong", email.strip());
        }
        return new Departure(day, looked.known().company(company), said(role), said(email));
    }

    /** Who asked for silence, and whom one had no deal with, is not written to. */
    private void left() {
        if (reconnects().isPresent() && !company.isBlank()) {
            phase.set(Phase.OFFERED);
        } else {
            desk.navigator().closeSheet();
        }
    }

    /** The deal in whose log the letter would stand. */
    Optional<DealId> reconnects() {
        return looked.deal().filter(deal -> !person.doNotContact());
    }

    void writeLetter() {
        desk.navigator().closeSheet();
        reconnects().ifPresent(desk.navigator()::reconnect);
    }

    private void failed(Throwable trouble) {
        phase.set(Phase.FILLING);
        if (trouble instanceof Refusal known) {
            refuse(known);
        } else {
            desk.dialogs().tell(trouble);
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void leave() {
        desk.navigator().closeSheet();
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    Live<Phase> phase() {
        return phase;
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
