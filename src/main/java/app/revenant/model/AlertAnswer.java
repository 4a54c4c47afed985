package app.revenant.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the seller said to an alert; only the latest one counts. */
public record AlertAnswer(Instant at, AlertAnswerKind kind, Optional<LocalDate> until, Optional<String> why) {
}
