package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
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
    private final Intake intake;
    private final DealLinks links;
    private final Set<DealId> seen = new HashSet<>();

    DealsCsvReader(Recorded recorded, Terms terms, Findings findings, Intake intake) {
        this.recorded = recorded;
        this.terms = terms;
        this.findings = findings;
        this.intake = intake;
        this.links = new DealLinks(recorded, intake);
    }

    void read(Table table) {
        table.forEach(findings, this::read);
    }

    private void read(Row row) {
        DealId id = new DealId(row.mustOwn("id"));
        if (seen.contains(id)) {
            throw new Refusal("exchange.csv-twice", new Quoted(id.value()));
        }
        Optional<DealHistory> known = recorded.deal(id);
        Optional<Deal> before = known.map(DealHistory::deal);
        Optional<CompanyId> company = links.company(row, before);
        Optional<PersonId> contact = links.contact(row, before);
        Deal deal = new DealCells(row, before, recorded, terms).deal(id, company, contact);
        seen.add(id);
        links.bring(row, company, contact);
        intake.deal(known.map(each -> over(each, deal)).orElseGet(() -> new DealHistory(deal, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of())));
    }

    private static DealHistory over(DealHistory known, Deal deal) {
        return known.with(deal, known.stages(), known.pastSteps());
    }
}
