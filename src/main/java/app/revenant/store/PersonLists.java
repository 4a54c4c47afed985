package app.revenant.store;

import app.revenant.model.Absence;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.Phone;
import java.util.ArrayList;
import java.util.List;

/** People with all their lists: written, read one by one, or all in one pass. */
final class PersonLists {

    private PersonLists() {
    }

    static void write(Statements statements, long position, Person person) {
        People.EMAILS.insertAll(statements, position, person.emails());
        People.PHONES.insertAll(statements, position, person.phones());
        People.EVENTS.insertAll(statements, position, person.events());
        People.ABSENCES.insertAll(statements, position, person.absences());
    }

    static void clear(Statements statements, long position) {
        List.of(People.EMAILS, People.PHONES, People.EVENTS, People.ABSENCES)
                .forEach(table -> table.clear(statements, position));
    }

    static Person one(Statements statements, ThingTable.Placed<Person> placed) {
        long position = placed.position();
        return whole(placed.thing(),
                People.EMAILS.of(statements, position), People.PHONES.of(statements, position),
                People.EVENTS.of(statements, position), People.ABSENCES.of(statements, position));
    }

    static List<Person> all(Statements statements) {
        List<Person> people = new ArrayList<>();
        try (Cursor<ThingTable.Placed<Person>> rows = People.TABLE.all(statements);
                Cursor<String> emails = People.EMAILS.all(statements);
                Cursor<Phone> phones = People.PHONES.all(statements);
                Cursor<PersonEvent> events = People.EVENTS.all(statements);
                Cursor<Absence> absences = People.ABSENCES.all(statements)) {
            while (rows.hasNext()) {
                ThingTable.Placed<Person> row = rows.next();
                people.add(whole(row.thing(), emails.of(row.position()), phones.of(row.position()),
                        events.of(row.position()), absences.of(row.position())));
            }
        }
        return List.copyOf(people);
    }

    private static Person whole(Person row, List<String> emails, List<Phone> phones, List<PersonEvent> events,
            List<Absence> absences) {
        return new Person(row.id(), row.company(), row.given(), row.family(), row.role(), emails, phones,
                row.language(), row.form(), row.consumer(), row.doNotContact(), events, absences, row.note());
    }
}
