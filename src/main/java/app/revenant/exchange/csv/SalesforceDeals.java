package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Refusal;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opportunities become deals. Closed Won and Closed Lost are ends, not stages: such a deal stands in the last open
 * stage of its history, and in negotiation where it has none.
 */
final class SalesforceDeals {

    private final SalesforceAccounts accounts;
    private final SalesforceContacts contacts;
    private final SalesforceHistory history;
    private final Recorded recorded;
    private final Terms terms;
    private final Intake intake;
    private final Set<String> seen = new HashSet<>();

    SalesforceDeals(SalesforceAccounts accounts, SalesforceContacts contacts, SalesforceHistory history,
            Recorded recorded, Terms terms, Intake intake) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.history = history;
        this.recorded = recorded;
        this.terms = terms;
        this.intake = intake;
    }

    /** Every opportunity of the file, the refused and the deleted among them. */
    Set<String> seen() {
        return seen;
    }

    void read(Row row) {
        if (!seen.add(row.must("id"))) {
            throw new Refusal("exchange.csv-twice", new Quoted(row.must("id")));
        }
        if (!row.isTrue("isdeleted")) {
            ForeignDeal deal = deal(row);
            intake.deal(DealMerge.of(deal, recorded.deal(deal.id()), terms.today()));
        }
    }

    private ForeignDeal deal(Row row) {
        String said = row.must("stagename");
        DealStatus status = SalesforceStages.status(said);
        List<StageEntry> stages = history.stages(row.must("id"));
        Optional<CompanyId> company = row.word("accountid").map(accounts::find);
        Optional<LocalDate> closeDate = day(row, "closedate", "CloseDate");
        return new ForeignDeal(new DealId("salesforce:" + row.must("id")), row.must("name"), company,
                row.word("contactid").flatMap(contacts::find), stage(said, stages), status,
                day(row, "createddate", "CreatedDate"),
                closeDate.filter(day -> status.isFinished()),
                row.word("amount").map(cell -> Amounts.read("Amount", cell, currency(row))),
                row.word("leadsource").flatMap(SalesforceStages::origin),
                closeDate.filter(day -> !status.isFinished()),
                row.word("nextstep"),
                stages);
    }

    /** Only organisations with several currencies export this column. */
    private String currency(Row row) {
        return row.word("currencyisocode").map(cell -> Amounts.currency("CurrencyIsoCode", cell))
                .orElse(terms.currency());
    }

    private Optional<LocalDate> day(Row row, String column, String label) {
        return row.word(column).map(cell -> Days.american(label, cell, terms.zone()));
    }

    private static String stage(String said, List<StageEntry> stages) {
        Optional<String> last = stages.isEmpty() ? Optional.empty()
                : Optional.of(stages.get(stages.size() - 1).stage());
        return SalesforceStages.kind(said).map(StageKind::code).or(() -> last)
                .orElse(StageKind.NEGOTIATION.code());
    }
}
