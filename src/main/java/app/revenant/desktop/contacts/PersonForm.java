package app.revenant.desktop.contacts;

import app.revenant.model.Absence;
import app.revenant.model.CompanyId;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A person as they are being typed. What the form does not show stays as it was. */
final class PersonForm {

    /** The fields that are typed. */
    enum Field { GIVEN, FAMILY, ROLE, COMPANY, EMAILS, NOTE }

    /** A phone as it is being typed; without a number it is none. */
    record Line(PhoneKind kind, String number, boolean dead) {
        static final Line EMPTY = new Line(PhoneKind.MOBILE, "", false);
    }

    private final Person was;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Line> phones = new ArrayList<>();
    private final List<AwayLine> away = new ArrayList<>();
    private Optional<Language> language;
    private Optional<Form> address;
    private boolean consumer;

    PersonForm(Person person, String company) {
        was = person;
        texts.put(Field.GIVEN, person.given().orElse(""));
        texts.put(Field.FAMILY, person.family().orElse(""));
        texts.put(Field.ROLE, person.role().orElse(""));
        texts.put(Field.COMPANY, company);
        texts.put(Field.EMAILS, String.join(", ", person.emails()));
        texts.put(Field.NOTE, person.note().orElse(""));
        person.phones().forEach(phone -> phones.add(new Line(phone.kind(), phone.number(), phone.dead())));
        person.absences().forEach(absence -> away.add(new AwayLine(Optional.of(absence.from()), Optional.of(absence.to()))));
        language = person.language();
        address = person.form();
        consumer = person.consumer();
    }

    String text(Field field) {
        return texts.get(field);
    }

    void type(Field field, String text) {
        texts.put(field, text);
    }

    /** The lines as they stand, with an empty one at the end to write on. */
    List<Line> phones() {
        if (phones.isEmpty() || !phones.get(phones.size() - 1).number().isBlank()) {
            phones.add(Line.EMPTY);
        }
        return List.copyOf(phones);
    }

    void phone(int place, Line line) {
        phones.set(place, line);
    }

    List<AwayLine> away() {
        if (away.isEmpty() || !away.get(away.size() - 1).isBlank()) {
            away.add(AwayLine.EMPTY);
        }
        return List.copyOf(away);
    }

    void away(int place, AwayLine line) {
        away.set(place, line);
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

    boolean consumer() {
        return consumer;
    }

    void consumer(boolean yes) {
        consumer = yes;
    }

    /** @throws Refusal naming the first thing that is missing or cannot be read */
    Function<Optional<CompanyId>, Person> filled() {
        List<String> emails = emails();
        if (said(Field.GIVEN).isEmpty() && said(Field.FAMILY).isEmpty() && emails.isEmpty()) {
            throw new Refusal("contact.nameless");
        }
        List<Phone> lines = phones.stream().filter(line -> !line.number().isBlank())
                .map(line -> new Phone(line.kind(), line.number().strip(), line.dead())).toList();
        List<Absence> absences = away.stream().filter(line -> !line.isBlank()).map(AwayLine::absence).toList();
        return company -> new Person(was.id(), company, said(Field.GIVEN), said(Field.FAMILY), said(Field.ROLE), emails, lines,
                language, address, consumer, was.doNotContact(), was.events(), absences, said(Field.NOTE));
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
}
