package app.revenant.exchange.json;

import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import java.util.List;

/** Reads a person with lines, events and absences. */
final class PersonReader {

    private static final List<String> KEYS = List.of("id", "company", "given", "family", "role", "emails", "phones",
            "language", "form", "consumer", "do_not_contact", "events", "absences", "note");
    private static final List<String> PHONE = List.of("kind", "number", "dead");
    private static final List<String> EVENT = List.of("kind", "on", "company");

    private final References references;

    PersonReader(References references) {
        this.references = references;
    }

    Person read(Node node) {
        Fields fields = new Fields(node, KEYS);
        return new Person(
                fields.must("id", references::newPerson),
                fields.maybe("company", references::company),
                fields.text("given"),
                fields.text("family"),
                fields.text("role"),
                fields.each("emails", Values::name),
                fields.each("phones", PersonReader::phone),
                fields.maybe("language", Values.code(Language.class)),
                fields.maybe("form", Values.code(Form.class)),
                fields.flag("consumer"),
                fields.flag("do_not_contact"),
                fields.each("events", this::event),
                fields.each("absences", SettingsReader::absence),
                fields.text("note"));
    }

    private static Phone phone(Node node) {
        Fields fields = new Fields(node, PHONE);
        return new Phone(fields.must("kind", Values.code(PhoneKind.class)), fields.must("number", Values::name),
                fields.flag("dead"));
    }

    private PersonEvent event(Node node) {
        Fields fields = new Fields(node, EVENT);
        return new PersonEvent(fields.must("kind", Values.code(PersonEventKind.class)),
                fields.must("on", Moments::date), fields.maybe("company", references::company));
    }
}
