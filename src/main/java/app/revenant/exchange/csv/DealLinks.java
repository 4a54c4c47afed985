package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.Id;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The company and the contact a row of the deals table names. The table is about deals: whom the store knows stays as
 * is, and only those it does not know are made of their names.
 */
final class DealLinks {

    private final Recorded recorded;
    private final Intake intake;
    private final Set<Id> brought = new HashSet<>();

    DealLinks(Recorded recorded, Intake intake) {
        this.recorded = recorded;
        this.intake = intake;
    }

    Optional<CompanyId> company(Row row, Optional<Deal> known) {
        Optional<CompanyId> before = known.flatMap(Deal::company);
        Optional<CompanyId> named = link(row, "company_id", "company", before,
                id -> recorded.company(id).map(Company::name), CompanyId::new);
        named.filter(id -> recorded.company(id).isEmpty() && isNameless(id, row, "company")).ifPresent(id -> {
            throw new Refusal("exchange.csv-no-company", new Quoted(id.value()));
        });
        return named;
    }

    Optional<PersonId> contact(Row row, Optional<Deal> known) {
        Optional<PersonId> before = known.flatMap(Deal::contact);
        Optional<PersonId> named = link(row, "contact_id", "contact", before,
                id -> recorded.person(id).map(Person::fullName), PersonId::new);
        named.filter(id -> recorded.person(id).isEmpty() && isNameless(id, row, "contact")).ifPresent(id -> {
            throw new Refusal("exchange.csv-no-contact", new Quoted(id.value()));
        });
        return named;
    }

    /** The id in the row; else the one known under that name; else one made of the name, the same every time. */
    private static <I extends Id> Optional<I> link(Row row, String idColumn, String nameColumn, Optional<I> before,
            Function<I, Optional<String>> nameOf, Function<String, I> id) {
        if (!row.has(idColumn) && !row.has(nameColumn)) {
            return before;
        }
        Optional<String> name = row.own(nameColumn);
        Optional<I> sameName = before.filter(each -> name.isPresent() && name.equals(nameOf.apply(each)));
        return row.own(idColumn).map(id).or(() -> sameName).or(() -> name.map(each -> id.apply("csv:" + each)));
    }

    private boolean isNameless(Id id, Row row, String nameColumn) {
        return !brought.contains(id) && row.own(nameColumn).isEmpty();
    }

    void bring(Row row, Optional<CompanyId> company, Optional<PersonId> contact) {
        company.filter(id -> brought.add(id) && recorded.company(id).isEmpty()).ifPresent(id ->
                intake.company(new Company(id, row.mustOwn("company"), Optional.empty(), Optional.empty())));
        contact.filter(id -> brought.add(id) && recorded.person(id).isEmpty()).ifPresent(id ->
                intake.person(new Person(id, company, Optional.empty(), row.own("contact"), Optional.empty(), List.of(),
                        List.of(), Optional.empty(), Optional.empty(), false, false, List.of(), List.of(),
                        Optional.empty())));
    }
}
