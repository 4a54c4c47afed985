package app.revenant.work;

import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Channel;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.Language;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An office that gets to know people, companies and deals by their names. */
record Acquainted(Office office) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    CompanyId company(String name) {
        CompanyId id = new CompanyId("c-" + name);
        office.people().keep(new Company(id, name, Optional.of("www." + id.value().length() + ".example"), Optional.empty()));
        return id;
    }

    PersonId person(String given, String family, CompanyId company) {
        PersonId id = new PersonId("p-" + given + family);
        office.people().keep(person(id, given, family, company, "", "Rappeler après les vœux"));
        return id;
    }

    void called(PersonId id, String given, String family, CompanyId company, String number) {
        office.people().keep(person(id, given, family, company, number, ""));
    }

    private static Person person(PersonId id, String given, String family, CompanyId company, String number, String note) {
        return new Person(id, Optional.of(company), Optional.of(given), Optional.of(family), Optional.of("Achats"),
                List.of(given.charAt(0) + "." + family + "@mail.example"),
                number.isEmpty() ? List.of() : List.of(new Phone(PhoneKind.MOBILE, number, false)), Optional.of(Language.FR),
                Optional.empty(), false, false, List.of(), List.of(), Optional.of(note).filter(text -> !text.isEmpty()));
    }

    DealId deal(String title, CompanyId company, PersonId contact) {
        return office.deals().begin(new NewDeal(title, Optional.of(new NewDeal.CompanyChoice(Optional.of(company), "")),
                Optional.of(new NewDeal.ContactChoice(Optional.of(contact), Optional.empty(), Optional.empty(), List.of(), List.of())),
                "LEAD", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), DAY);
    }

    AttemptId note(DealId deal, String words) {
        return note(deal, words, DAY);
    }

    AttemptId note(DealId deal, String words, LocalDate day) {
        AttemptId id = office.attempts().newId();
        office.attempts().log(deal, new ContactAttempt(id, day.atTime(10, 0).toInstant(ZoneOffset.UTC), Optional.empty(), Channel.EMAIL,
                Direction.IN, Outcome.RECEIVED, Optional.of(Answer.values()[0]), Set.of(), Optional.empty(), false, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words)), Optional.empty());
        return id;
    }

    List<String> titles(String typed) {
        return office.search().find(typed).stream().map(hit -> hit.title().text()).toList();
    }

    static Acquainted in(Path folder) {
        return new Acquainted(OfficeAt.folder(folder));
    }
}
