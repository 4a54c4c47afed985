package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.model.Absence;
import app.revenant.model.CompanyId;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.Refusal;
import app.revenant.work.NewDeal.CompanyChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A person as they are being typed. */
final class ContactForm {

    /** The fields that are typed. */
    enum Field { GIVEN, FAMILY, ROLE, COMPANY, EMAILS, NOTE }

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<PhoneLine> phones = new ArrayList<>();
    private final List<EventLine> events = new ArrayList<>();
    private Optional<Language> language;
    private Optional<Form> address;
    private final List<AbsenceLine> absences = new ArrayList<>();
    private boolean leaveAlone;
    private boolean consumer;

    ContactForm(Person person, Acquaintances known) {
        texts.put(Field.GIVEN, person.given().orElse(""));
        texts.put(Field.FAMILY, person.family().orElse(""));
        texts.put(Field.ROLE, person.role().orElse(""));
        texts.put(Field.COMPANY, person.company().map(known::name).orElse(""));
        texts.put(Field.EMAILS, String.join(", ", person.emails()));
        texts.put(Field.NOTE, person.note().orElse(""));
        person.phones().forEach(phone -> phones.add(PhoneLine.of(phone)));
        person.events().forEach(event -> events.add(EventLine.of(event, known::name)));
        person.absences().forEach(absence -> absences.add(AbsenceLine.of(absence)));
        language = person.language();
        address = person.form();
        leaveAlone = person.doNotContact();
        consumer = person.consumer();
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

    List<AbsenceLine> absences() {
        if (absences.isEmpty() || !absences.get(absences.size() - 1).isBlank()) {
            absences.add(AbsenceLine.EMPTY);
        }
        return List.copyOf(absences);
    }

    void absence(int place, AbsenceLine line) {
        absences.set(place, line);
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

    /** Somebody who buys for themselves. */
    boolean consumer() {
        return consumer;
    }

    void consumer(boolean is) {
        consumer = is;
    }

    /** @throws Refusal naming the first thing that is missing or cannot be read */
    Filled filled() {
        if (said(Field.GIVEN).isEmpty() && said(Field.FAMILY).isEmpty() && emails().isEmpty()) {
            throw new Refusal("contact.nameless");
        }
        List<Phone> lines = phones.stream().filter(line -> !line.isBlank()).map(PhoneLine::phone).toList();
        List<EventLine> happened = events.stream().filter(line -> !line.isBlank()).map(EventLine::dated).toList();
        List<Absence> away = absences.stream().filter(line -> !line.isBlank()).map(AbsenceLine::absence).toList();
        return new Filled(said(Field.GIVEN), said(Field.FAMILY), said(Field.ROLE), texts.get(Field.COMPANY), emails(), lines, language,
                address, consumer, leaveAlone, happened, away, said(Field.NOTE));
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
    record Filled(Optional<String> given, Optional<String> family, Optional<String> role, String company,
            List<String> emails, List<Phone> phones, Optional<Language> language, Optional<Form> form, boolean consumer,
            boolean doNotContact, List<EventLine> events, List<Absence> absences, Optional<String> note) {

        /** @param firms keeps a company that is known or new, the same name once */
        Person in(Person was, Acquaintances known, Function<CompanyChoice, CompanyId> firms) {
            Firms all = new Firms(was, known, firms);
            return new Person(was.id(), all.of(company), given, family, role, emails, phones, language, form, consumer,
                    doNotContact, events.stream().map(line -> line.event(all::of)).toList(), absences, note);
        }
    }
}
