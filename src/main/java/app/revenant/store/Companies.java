package app.revenant.store;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;

/** The row of a company. */
final class Companies {

    static final ThingTable<Company> TABLE = new ThingTable<>("company",
            (company, cells) -> cells.put("name", company.name()).put("website", company.website())
                    .put("note", company.note()),
            row -> new Company(new CompanyId(row.text("id")), row.text("name"), row.words("website"),
                    row.words("note")));

    private Companies() {
    }
}
