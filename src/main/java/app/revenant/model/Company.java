package app.revenant.model;

import java.util.Optional;

/** A firm one sells to. */
public record Company(CompanyId id, String name, Optional<String> website, Optional<String> note) {
}
