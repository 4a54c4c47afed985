package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.CompanyId;
import app.revenant.model.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts become companies; what else is known of them goes into the note. */
final class SalesforceAccounts {

    private final Recorded recorded;
    private final Intake intake;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    SalesforceAccounts(Recorded recorded, Intake intake) {
        this.recorded = recorded;
        this.intake = intake;
    }

    /** First the names of all, since an account may name a parent that comes later. */
    void learn(Row row) {
        names.put(row.must("id"), row.must("name"));
    }

    void read(Row row) {
        String id = row.must("id");
        String name = row.must("name");
        if (!seen.add(id)) {
            throw new Refusal("exchange.csv-twice", new Quoted(id));
        }
        Notes notes = new Notes().fact("Type", row.word("type")).fact("Industry", row.word("industry"))
                .fact("Employees", row.word("numberofemployees")).fact("Annual revenue", row.word("annualrevenue"))
                .fact("City", city(row)).fact("Parent", row.word("parentid").map(names::get));
        intake.company(new CompanyMerge(recorded).of(company(id), name, row.word("website"), notes.toNote()));
    }

    CompanyId find(String id) {
        CompanyId company = company(id);
        if (!names.containsKey(id) && recorded.company(company).isEmpty()) {
            throw new Refusal("exchange.no-such-account", new Quoted(id));
        }
        return company;
    }

    private static CompanyId company(String id) {
        return new CompanyId("salesforce:" + id);
    }

    private static Optional<String> city(Row row) {
        String city = Stream.of("billingpostalcode", "billingcity", "billingstate").map(row::word)
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Optional.of(city).filter(text -> !text.isEmpty());
    }
}
