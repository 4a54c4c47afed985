package app.revenant.exchange.csv;

import app.revenant.exchange.Format;
import app.revenant.exchange.Intake;
import app.revenant.exchange.Recorded;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the objects that Salesforce exports, linked by their ids: accounts, contacts, opportunities, their history. */
final class SalesforceReader {

    /** Rows in the recycle bin say so in this column. */
    private static final String DELETED = "isdeleted";
    private static final Set<Format> LEFT = Set.of(Format.SALESFORCE_LEAD, Format.SALESFORCE_HISTORY_GROUP);

    private final Recorded recorded;
    private final Terms terms;
    private final Findings findings;

    SalesforceReader(Recorded recorded, Terms terms, Findings findings) {
        this.recorded = recorded;
        this.terms = terms;
        this.findings = findings;
    }

    void read(List<Table> tables, Intake intake) {
        SalesforceAccounts accounts = new SalesforceAccounts(recorded, intake);
        each(tables, Format.SALESFORCE_ACCOUNT, accounts::learn, new Findings());
        each(tables, Format.SALESFORCE_ACCOUNT, accounts::read, findings);
        SalesforceContacts contacts = new SalesforceContacts(accounts, recorded, intake);
        each(tables, Format.SALESFORCE_CONTACT, contacts::read, findings);
        SalesforceHistory history = new SalesforceHistory(terms.zone());
        tables.stream().filter(table -> table.format() == Format.SALESFORCE_HISTORY).forEach(table ->
                table.forEach(findings, living(row -> history.learn(row, table.name()))));
        SalesforceDeals deals = new SalesforceDeals(accounts, contacts, history, recorded, terms, intake);
        tables.stream().filter(table -> table.format() == Format.SALESFORCE_OPPORTUNITY).forEach(table ->
                table.forEach(findings, deals::read));
        history.refuseStrays(deals.seen(), findings);
        tables.stream().filter(table -> LEFT.contains(table.format())).forEach(findings::ignore);
    }

    private static void each(List<Table> tables, Format format, Consumer<Row> reader, Findings findings) {
        tables.stream().filter(table -> table.format() == format).forEach(table ->
                table.forEach(findings, living(reader)));
    }

    private static Consumer<Row> living(Consumer<Row> reader) {
        return row -> {
            if (!row.isTrue(DELETED)) {
                reader.accept(row);
            }
        };
    }
}
