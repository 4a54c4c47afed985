package app.revenant.exchange.csv;

import app.revenant.exchange.Format;
import app.revenant.exchange.Intake;
import app.revenant.exchange.Recorded;
import app.revenant.exchange.TableReading;
import app.revenant.model.Refusal;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads tables, linked among each other, whatever their files are named: the deals of this program, the tables of the
 * "CRM Sales Opportunities" set, the objects of Salesforce.
 *
 * <p>A row at fault is left out and told with its file and line; only a seller nobody knows stops everything. Reading
 * the same files again over their own result gives the same records.
 */
public final class TableImport {

    private final Recorded recorded;
    private final Terms terms;

    public TableImport(Recorded recorded, Terms terms) {
        this.recorded = recorded;
        this.terms = terms;
    }

    public TableReading read(List<Path> files, Intake intake) {
        Findings findings = new Findings();
        List<Table> tables = files.stream().map(Table::open).toList();
        new MavenReader(recorded, terms, findings).read(tables, intake);
        new SalesforceReader(recorded, terms, findings).read(tables, intake);
        DealsCsvReader deals = new DealsCsvReader(recorded, terms, findings, intake);
        tables.stream().filter(table -> table.format() == Format.DEALS_CSV).forEach(deals::read);
        tables.stream().filter(table -> table.format() == Format.UNKNOWN || table.format() == Format.JSON)
                .forEach(table -> findings.refuse(table.name(), 1, new Refusal("exchange.unknown-table")));
        return findings.toReading();
    }
}
