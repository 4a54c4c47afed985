package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the table {@link DealsCsvWriter} writes. A column that is there speaks, also where its cell is empty; one that
 * was taken out says nothing, and then the store's value stays, as does everything logged.
 */
final class DealsCsvReader {

    private final Recorded recorded;
    private final Terms terms;
    private final Findings findings;
    private final Set<DealId> seen = new HashSet<>();
    private final Set<CompanyId> companies = new HashSet<>();
    private final Set<PersonId> people = new HashSet<>();

    DealsCsvReader(Recorded recorded, Terms terms, Findings findings) {
        this.recorded = recorded;
        this.terms = terms;
        this.findings = findings;
    }

    void read(Table table, Intake intake) {
        table.forEach(findings, row -> read(row, intake));
    }

    private void read(Row row, Intake intake) {
        row.must("id");
        DealId id = new DealId(row.text("id").map(Guard::off).orElseThrow());
        if (seen.contains(id)) {
            throw new Refusal("exchange.csv-twice", new Quoted(id.value()));
        }
        Optional<DealHistory> known = recorded.deal(id);
        Optional<CompanyId> company = link(row, "company_id", "company").map(CompanyId::new);
        Optional<PersonId> contact = link(row, "contact_id", "contact").map(PersonId::new);
        refuseUnnamed(row, company, contact);
        Deal deal = new DealCells(row, known.map(DealHistory::deal), recorded, terms).deal(id,
                row.has("company_id") || row.has("company") ? company : known.flatMap(each -> each.deal().company()),
                row.has("contact_id") || row.has("contact") ? contact : known.flatMap(each -> each.deal().contact()));
        seen.add(id);
        company.filter(each -> isNew(each)).ifPresent(each -> intake.company(new Company(each,
                name(row, "company").orElseThrow(), Optional.empty(), Optional.empty())));
        contact.filter(each -> isNew(each)).ifPresent(each -> intake.person(person(each, company,
                name(row, "contact"))));
        intake.deal(known.map(each -> new DealHistory(deal, each.facts(), each.stages(), each.attempts(),
                each.alertAnswers(), each.drafts(), each.pastSteps())).orElseGet(() -> new DealHistory(deal, List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    /** The id where there is one, else one made of the name, so that the same name is the same company next time. */
    private static Optional<String> link(Row row, String idColumn, String nameColumn) {
        return row.text(idColumn).map(Guard::off).or(() -> name(row, nameColumn).map(name -> "csv:" + name));
    }

    private static Optional<String> name(Row row, String column) {
        return row.text(column).map(Guard::off).filter(name -> !name.isBlank());
    }

    private void refuseUnnamed(Row row, Optional<CompanyId> company, Optional<PersonId> contact) {
        boolean isNameless = company.isPresent() && recorded.company(company.get()).isEmpty()
                && !companies.contains(company.get()) && name(row, "company").isEmpty();
        if (isNameless) {
            throw new Refusal("exchange.csv-no-company", new Quoted(company.get().value()));
        }
        boolean isStranger = contact.isPresent() && recorded.person(contact.get()).isEmpty()
                && !people.contains(contact.get()) && name(row, "contact").isEmpty();
        if (isStranger) {
            throw new Refusal("exchange.csv-no-contact", new Quoted(contact.get().value()));
        }
    }

    private boolean isNew(CompanyId id) {
        return companies.add(id) && recorded.company(id).isEmpty();
    }

    private boolean isNew(PersonId id) {
        return people.add(id) && recorded.person(id).isEmpty();
    }

    private static Person person(PersonId id, Optional<CompanyId> company, Optional<String> name) {
        return new Person(id, company, Optional.empty(), name, Optional.empty(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), false, false, List.of(), List.of(), Optional.empty());
    }
}
