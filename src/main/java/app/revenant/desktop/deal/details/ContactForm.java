package app.revenant.desktop.deal.details;

import app.revenant.model.CompanyId;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.Phone;
import app.revenant.model.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person as they are being typed. What the form does not show (absences, a private customer) stays as it was. */
final class ContactForm {

    /** The fields that are typed. */
    enum Field { GIVEN, FAMILY, ROLE, COMPANY, EMAILS, NOTE }

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<PhoneLine> phones = new ArrayList<>();
    private final List<EventLine> events = new ArrayList<>();
    private Optional<Language> language;
    private Optional<Form> address;
    private boolean leaveAlone;

    ContactForm(Person person, String company) {
        texts.put(Field.GIVEN, person.given().orElse(""));
        texts.put(Field.FAMILY, person.family().orElse(""));
        texts.put(Field.ROLE, person.role().orElse(""));
        texts.put(Field.COMPANY, company);
        texts.put(Field.EMAILS, String.join(", ", person.emails()));
        texts.put(Field.NOTE, person.note().orElse(""));
        person.phones().forEach(phone -> phones.add(PhoneLine.of(phone)));
        person.events().forEach(event -> events.add(EventLine.of(event)));
        language = person.language();
        address = person.form();
        leaveAlone = person.doNotContact();
    }

    String text(Field field) {
        return texts.get(field);
    }

    void type(Field field, String text) {
        texts.put(field, text);
    }

    /** The lines as they stand, with an empty one at the end to write on. */
    List<PhoneLine> phones() {
        if (phones.isEmpty() || !phones.get(phones.size() - 1).isBlank()) {
            phones.add(PhoneLine.EMPTY);
        }
        return List.copyOf(phones);
    }

    void phone(int place, PhoneLine line) {
        phones.set(place, line);
    }

    List<EventLine> events() {
        if (events.isEmpty() || !events.get(events.size() - 1).isBlank()) {
            events.add(EventLine.EMPTY);
        }
        return List.copyOf(events);
    }

    void event(int place, EventLine line) {
        events.set(place, line);
    }

    Optional<Language> language() {
        return language;
    }

    /** Pressing the same again takes it back. */
    void speak(Language chosen) {
        language = language.filter(chosen::equals).isPresent() ? Optional.empty() : Optional.of(chosen);
    }

    Optional<Form> address() {
        return address;
    }

    void address(Form chosen) {
        address = address.filter(chosen::equals).isPresent() ? Optional.empty() : Optional.of(chosen);
    }

    boolean leaveAlone() {
        return leaveAlone;
    }

    void leaveAlone(boolean wished) {
        leaveAlone = wished;
    }

    /** @throws Refusal naming the first thing that is missing or cannot be read */
    Filled filled() {
        if (said(Field.GIVEN).isEmpty() && said(Field.FAMILY).isEmpty() && emails().isEmpty()) {
            throw new Refusal("contact.nameless");
        }
        List<Phone> lines = phones.stream().filter(line -> !line.isBlank()).map(PhoneLine::phone).toList();
        List<PersonEvent> happened = events.stream().filter(line -> !line.isBlank()).map(EventLine::event).toList();
        return new Filled(said(Field.GIVEN), said(Field.FAMILY), said(Field.ROLE), emails(), lines, language, address,
                leaveAlone, happened, said(Field.NOTE));
    }

    private List<String> emails() {
        List<String> all = Arrays.stream(texts.get(Field.EMAILS).split("[,;\\s]+")).filter(each -> !each.isEmpty()).toList();
        all.stream().filter(each -> !each.matches("[^@]+@[^@]+")).findFirst().ifPresent(wrong -> {
            throw new Refusal("contact.email-wrong", wrong);
        });
        return all;
    }

    private Optional<String> said(Field field) {
        return Optional.of(texts.get(field).strip()).filter(text -> !text.isEmpty());
    }

    /** The fields as they could be read. */
    record Filled(Optional<String> given, Optional<String> family, Optional<String> role, List<String> emails,
            List<Phone> phones, Optional<Language> language, Optional<Form> form, boolean doNotContact,
            List<PersonEvent> events, Optional<String> note) {

        Person in(Person was, Optional<CompanyId> company) {
            return new Person(was.id(), company, given, family, role, emails, phones, language, form, was.consumer(),
                    doNotContact, events, was.absences(), note);
        }
    }
}
