package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.work.NewDeal;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person while they are edited: read once, written in one step. */
final class ContactModel {

    private record Read(Person person, Acquaintances known) {

        ContactForm form() {
            return new ContactForm(person, person.company().map(known::name).orElse(""));
        }
    }

    private final Office office;
    private final Desk desk;
    private final PersonId id;
    private final Live<Optional<ContactForm>> form = new Live<>(Optional.empty());
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());
    private Optional<Read> read = Optional.empty();
    private boolean saving;

    ContactModel(Office office, Desk desk, PersonId id) {
        this.office = office;
        this.desk = desk;
        this.id = id;
    }

    /** What is being typed is never read over. */
    void begin() {
        if (read.isEmpty()) {
            desk.run(this::look, seen -> {
                read = seen;
                form.set(seen.map(Read::form));
            });
        }
    }

    private Optional<Read> look() {
        Snapshot all = office.book().snapshot();
        return all.person(id).map(person -> new Read(person, Acquaintances.of(all)));
    }

    List<String> companiesLike(String typed) {
        return known().companiesLike(typed);
    }

    LocalDate today() {
        return office.ghosts().workingTime().dayOf(office.clock().instant());
    }

    /** Asked twice, it is saved once. */
    void save() {
        if (!saving) {
            read.ifPresent(now -> form.get().ifPresent(typed -> save(now.person(), typed)));
        }
    }

    private void save(Person was, ContactForm typed) {
        try {
            ContactForm.Filled filled = typed.filled();
            Optional<NewDeal.CompanyChoice> company = known().company(typed.text(ContactForm.Field.COMPANY));
            saving = true;
            refusal.set(Optional.empty());
            desk.background().run(() -> office.people().keep(firm -> filled.in(was, firm), company),
                    done -> desk.navigator().closeSheet(), this::failed);
        } catch (Refusal unreadable) {
            refuse(unreadable);
        }
    }

    private void failed(Throwable trouble) {
        saving = false;
        if (trouble instanceof Refusal known) {
            refuse(known);
        } else {
            desk.dialogs().tell(trouble);
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void giveUp() {
        desk.navigator().closeSheet();
    }

    private Acquaintances known() {
        return read.map(Read::known).orElse(Acquaintances.NONE);
    }

    Live<Optional<ContactForm>> form() {
        return form;
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
