package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person while they are edited. */
final class ContactModel {

    /** The person as they were, and whom one knows. */
    record Read(Person person, Acquaintances known) {
    }

    private final Office office;
    private final PersonId id;
    private final Editing<Read, ContactForm> editing;

    ContactModel(Office office, Desk desk, PersonId id) {
        this.office = office;
        this.id = id;
        this.editing = new Editing<>(desk);
    }

    void begin() {
        editing.begin(this::look, read -> new ContactForm(read.person(), read.known()));
    }

    private Optional<Read> look() {
        Snapshot all = office.book().snapshot();
        return all.person(id).map(person -> new Read(person, Acquaintances.of(all)));
    }

    List<String> companiesLike(String typed) {
        return editing.read().map(Read::known).orElse(Acquaintances.NONE).companiesLike(typed);
    }

    LocalDate today() {
        return office.ghosts().workingTime().dayOf(office.clock().instant());
    }

    void save() {
        editing.save((was, typed) -> {
            ContactForm.Filled filled = typed.filled();
            return () -> office.people().keep(firms -> filled.in(was.person(), was.known(), firms));
        });
    }

    Editing<Read, ContactForm> editing() {
        return editing;
    }

    Live<Optional<ContactForm>> form() {
        return editing.form();
    }

    Live<Optional<Refusal>> refusal() {
        return editing.refusal();
    }
}
