package app.revenant.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody one talks to. People outlive their deals. */
public record Person(
        PersonId id,
        Optional<CompanyId> company,
        Optional<String> given,
        Optional<String> family,
        Optional<String> role,
        List<String> emails,
        List<Phone> phones,
        Optional<Language> language,
        Optional<Form> form,
        boolean consumer,
        boolean doNotContact,
        List<PersonEvent> events,
        List<Absence> absences,
        Optional<String> note) {

    public Person {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        events = List.copyOf(events);
        absences = List.copyOf(absences);
    }

    public String fullName() {
        return Stream.of(given, family).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    public boolean hasLivePhone() {
        return phones.stream().anyMatch(phone -> !phone.dead());
    }
}
