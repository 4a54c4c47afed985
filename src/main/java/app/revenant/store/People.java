package app.revenant.store;

import app.revenant.model.Absence;
import app.revenant.model.CompanyId;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import java.sql.SQLException;
import java.util.List;

/** The row of a person and the lists that hang on it. */
final class People {

    /** Read without the lists; {@link PersonLists} completes them. */
    static final ThingTable<Person> TABLE = new ThingTable<>("person", People::write, People::read);

    static final ListTable<String> EMAILS = new ListTable<>("person_email", "person",
            (address, cells) -> cells.put("address", address), row -> row.text("address"));

    static final ListTable<Phone> PHONES = new ListTable<>("person_phone", "person",
            (phone, cells) -> cells.put("kind", phone.kind()).put("number", phone.number()).put("dead", phone.dead()),
            row -> new Phone(row.code(PhoneKind.class, "kind"), row.text("number"), row.yes("dead")));

    static final ListTable<PersonEvent> EVENTS = new ListTable<>("person_event", "person",
            (event, cells) -> cells.put("kind", event.kind()).put("day", event.on()).put("company", event.company()),
            row -> new PersonEvent(row.code(PersonEventKind.class, "kind"), row.day("day"),
                    row.maybe("company", CompanyId::new)));

    static final ListTable<Absence> ABSENCES = Absences.table("person_absence", "person");

    private People() {
    }

    private static void write(Person person, Cells cells) {
        cells.put("company", person.company())
                .put("given", person.given())
                .put("family", person.family())
                .put("role", person.role())
                .put("language", person.language())
                .put("form", person.form())
                .put("consumer", person.consumer())
                .put("do_not_contact", person.doNotContact())
                .put("note", person.note());
    }

    private static Person read(Row row) throws SQLException {
        return new Person(
                new PersonId(row.text("id")),
                row.maybe("company", CompanyId::new),
                row.words("given"),
                row.words("family"),
                row.words("role"),
                List.of(),
                List.of(),
                row.maybeCode(Language.class, "language"),
                row.maybeCode(Form.class, "form"),
                row.yes("consumer"),
                row.yes("do_not_contact"),
                List.of(),
                List.of(),
                row.words("note"));
    }
}
