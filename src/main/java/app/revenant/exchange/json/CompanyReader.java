package app.revenant.exchange.json;

import app.revenant.model.Company;
import java.util.List;

/** Reads a company. */
final class CompanyReader {

    private static final List<String> KEYS = List.of("id", "name", "website", "note");

    private final References references;

    CompanyReader(References references) {
        this.references = references;
    }

    Company read(Node node) {
        Fields fields = new Fields(node, KEYS);
        return new Company(fields.must("id", references::newCompany), fields.must("name", Values::name),
                fields.text("website"), fields.text("note"));
    }
}
