package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Change;
import app.revenant.model.CompanyId;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.work.Duplicate;
import app.revenant.work.Merging;
import app.revenant.work.NewDeal;
import app.revenant.work.Office;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one can do to whom one looks at. What cannot be is said in one sentence beside the fields, which keep their text. */
final class ContactActs {

    private final Office office;
    private final Desk desk;
    private final ContactsModel model;
    private final Live<Optional<Refusal>> refusal = new Live<>(Optional.empty());

    ContactActs(Office office, Desk desk, ContactsModel model) {
        this.office = office;
        this.desk = desk;
        this.model = model;
    }

    void save(PersonForm form) {
        looked().ifPresent(now -> keep(() -> {
            Function<Optional<CompanyId>, Person> filled = form.filled();
            Optional<NewDeal.CompanyChoice> company = now.known().company(form.text(PersonForm.Field.COMPANY));
            return () -> office.people().keep(filled, company);
        }));
    }

    void save(CompanyForm form) {
        keep(() -> {
            var filled = form.filled();
            return () -> office.people().keep(filled);
        });
    }

    private void keep(Supplier<Supplier<Change>> reading) {
        try {
            Supplier<Change> write = reading.get();
            refusal.set(Optional.empty());
            model.typing(false);
            desk.background().run(write, change -> { }, this::failed);
        } catch (Refusal unreadable) {
            refuse(unreadable);
        }
    }

    private void failed(Throwable trouble) {
        model.typing(true);
        if (trouble instanceof Refusal known) {
            refuse(known);
        } else {
            desk.dialogs().tell(trouble);
        }
    }

    void refuse(Refusal why) {
        refusal.set(Optional.of(why));
    }

    void leaveAlone(Person person, boolean wished) {
        desk.run(() -> office.people().leaveAlone(person.id(), wished), change -> { });
    }

    void merge(Duplicate pair, Merging merging, Set<Merging.Trait> second) {
        desk.run(() -> merging.merge(office.people(), second), change ->
                model.open(pair.party() == Party.PERSON ? new PersonId(pair.one()) : new CompanyId(pair.one())));
    }

    void tellApart(Duplicate pair) {
        desk.run(() -> office.people().tellApart(pair.apart()), change -> model.next(pair));
    }

    void changedCompany(Person person) {
        looked().ifPresent(now -> desk.navigator().lay(new DepartureSheet(office, desk, person, now)));
    }

    void pickAnother(Party party, String one) {
        desk.navigator().lay(new PickSheet(desk, model, party, one));
    }

    void log() {
        desk.navigator().logContact(looked().flatMap(Looked::deal));
    }

    void dial(String number) {
        desk.mail().open(URI.create("tel:" + number.replaceAll("[^+\\d]", "")));
    }

    void write(String email) {
        desk.mail().open(URI.create("mailto:" + email.strip().replace("%", "%25").replace(" ", "%20").replace("?", "%3F")));
    }

    private Optional<Looked> looked() {
        return model.looked().get();
    }

    Live<Optional<Refusal>> refusal() {
        return refusal;
    }
}
