package app.revenant.work;

import app.revenant.model.Company;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A company in the list of all.
 *
 * @param lastSign the day of the last real sign of anybody there
 */
public record CompanyLine(Company company, int people, int deals, Optional<LocalDate> lastSign) {
}
