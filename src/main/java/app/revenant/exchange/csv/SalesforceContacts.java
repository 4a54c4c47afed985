package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Contacts become people; what the seller learnt of them since is kept. */
final class SalesforceContacts {

    private final SalesforceAccounts accounts;
    private final Recorded recorded;
    private final Intake intake;
    private final Set<PersonId> seen = new HashSet<>();

    SalesforceContacts(SalesforceAccounts accounts, Recorded recorded, Intake intake) {
        this.accounts = accounts;
        this.recorded = recorded;
        this.intake = intake;
    }

    void read(Row row) {
        PersonId id = person(row.must("id"));
        Optional<CompanyId> company = row.word("accountid").map(accounts::find);
        if (!seen.add(id)) {
            throw new Refusal("exchange.csv-twice", new Quoted(row.must("id")));
        }
        Person fresh = new Person(id, company, row.word("firstname"), row.word("lastname"), row.word("title"),
                row.word("email").stream().toList(), phones(row), Optional.empty(), Optional.empty(), false, false,
                List.of(), List.of(), Optional.empty());
        intake.person(recorded.person(id).map(known -> over(known, fresh)).orElse(fresh));
    }

    Optional<PersonId> find(String id) {
        PersonId person = person(id);
        return Optional.of(person).filter(each -> seen.contains(each) || recorded.person(each).isPresent());
    }

    private static PersonId person(String id) {
        return new PersonId("salesforce:" + id);
    }

    private static List<Phone> phones(Row row) {
        return Stream.concat(
                row.word("phone").map(number -> new Phone(PhoneKind.LANDLINE, number, false)).stream(),
                row.word("mobilephone").map(number -> new Phone(PhoneKind.MOBILE, number, false)).stream()).toList();
    }

    private static Person over(Person known, Person fresh) {
        return new Person(known.id(), fresh.company().or(known::company), fresh.given().or(known::given),
                fresh.family().or(known::family), fresh.role().or(known::role), emails(known, fresh),
                phones(known, fresh), known.language(), known.form(), known.consumer(), known.doNotContact(),
                known.events(), known.absences(), known.note());
    }

    private static List<String> emails(Person known, Person fresh) {
        return Stream.concat(known.emails().stream(), fresh.emails().stream().filter(email ->
                known.emails().stream().noneMatch(email::equalsIgnoreCase))).toList();
    }

    /** A number found dead here stays dead, though the file still has it. */
    private static List<Phone> phones(Person known, Person fresh) {
        return Stream.concat(known.phones().stream(), fresh.phones().stream().filter(phone ->
                known.phones().stream().noneMatch(each -> each.number().equals(phone.number())
                        && each.kind() == phone.kind()))).toList();
    }
}
