package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to a person: they left, joined, changed role, or asked to be left alone. */
public record PersonEvent(PersonEventKind kind, LocalDate on, Optional<CompanyId> company) {
}
