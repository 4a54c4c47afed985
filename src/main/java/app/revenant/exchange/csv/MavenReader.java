package app.revenant.exchange.csv;

import app.revenant.exchange.Format;
import app.revenant.exchange.Intake;
import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import java.util.List;
import java.util.Optional;

/** Reads the tables of the "CRM Sales Opportunities" set, linked among each other by names. */
final class MavenReader {

    private static final String SYSTEM = "maven:";

    private final Recorded recorded;
    private final Terms terms;
    private final Findings findings;

    MavenReader(Recorded recorded, Terms terms, Findings findings) {
        this.recorded = recorded;
        this.terms = terms;
        this.findings = findings;
    }

    void read(List<Table> tables, Intake intake) {
        MavenNames names = new MavenNames(tables, findings);
        names.refuseUnknownSeller(terms.seller());
        of(tables, Format.MAVEN_ACCOUNTS).forEach(table ->
                table.forEach(findings, row -> intake.company(account(row))));
        MavenDeals deals = new MavenDeals(names, recorded, terms, intake);
        of(tables, Format.MAVEN_SALES_PIPELINE).forEach(table -> table.forEach(findings, deals::read));
        of(tables, Format.MAVEN_DATA_DICTIONARY).forEach(findings::ignore);
    }

    private static List<Table> of(List<Table> tables, Format format) {
        return tables.stream().filter(table -> table.format() == format).toList();
    }

    static CompanyId company(String account) {
        return new CompanyId(SYSTEM + account);
    }

    private Company account(Row row) {
        String name = row.must("account");
        Notes notes = new Notes().fact("Sector", row.word("sector")).fact("Founded", row.word("year_established"))
                .fact("Revenue in millions of USD", row.word("revenue")).fact("Employees", row.word("employees"))
                .fact("Office", row.word("office_location")).fact("Subsidiary of", row.word("subsidiary_of"));
        return new CompanyMerge(recorded).of(company(name), name, Optional.empty(), notes.toNote());
    }
}
