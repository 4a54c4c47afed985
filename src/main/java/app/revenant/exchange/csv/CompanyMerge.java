package app.revenant.exchange.csv;

import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import java.util.Optional;

/** Lays an account of another system over the company of that id: its name is theirs, site and note the seller's. */
final class CompanyMerge {

    private final Recorded recorded;

    CompanyMerge(Recorded recorded) {
        this.recorded = recorded;
    }

    Company of(CompanyId id, String name, Optional<String> website, Optional<String> note) {
        Optional<Company> known = recorded.company(id);
        return new Company(id, name, known.flatMap(Company::website).or(() -> website),
                known.flatMap(Company::note).or(() -> note));
    }
}
