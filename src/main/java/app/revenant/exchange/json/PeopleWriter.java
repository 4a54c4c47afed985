package app.revenant.exchange.json;

import app.revenant.model.Company;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.Phone;
import java.util.Optional;

/** Writes companies and the people in them. */
final class PeopleWriter {

    private PeopleWriter() {
    }

    static void company(Company company, Out out) {
        out.object(() -> {
            out.text("id", company.id().value());
            out.text("name", company.name());
            out.text("website", company.website());
            out.text("note", company.note());
        });
    }

    static void person(Person person, Out out) {
        out.object(() -> {
            out.text("id", person.id().value());
            out.id("company", person.company());
            out.text("given", person.given());
            out.text("family", person.family());
            out.text("role", person.role());
            out.list("emails", person.emails(), out::text);
            out.list("phones", person.phones(), each -> phone(each, out));
            out.code("language", person.language());
            out.code("form", person.form());
            out.flag("consumer", person.consumer());
            out.flag("do_not_contact", person.doNotContact());
            out.list("events", person.events(), each -> event(each, out));
            out.list("absences", person.absences(), each -> SettingsWriter.absence(each, out));
            out.text("note", person.note());
        });
    }

    private static void phone(Phone phone, Out out) {
        out.object(() -> {
            out.code("kind", phone.kind());
            out.text("number", phone.number());
            out.flag("dead", phone.dead());
        });
    }

    private static void event(PersonEvent event, Out out) {
        out.object(() -> {
            out.code("kind", event.kind());
            out.date("on", Optional.of(event.on()));
            out.id("company", event.company());
        });
    }
}
