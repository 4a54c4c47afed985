package app.revenant.work;

import java.time.LocalDate;
import java.util.List;

/** Everybody one knows, in the order of the store, as of one day. */
public record Roll(List<PersonLine> people, List<CompanyLine> companies, LocalDate today) {

    public Roll {
        people = List.copyOf(people);
        companies = List.copyOf(companies);
    }
}
