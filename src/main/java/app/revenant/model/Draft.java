package app.revenant.model;

import java.time.Instant;
import java.util.Optional;

/** A letter written and not sent. It becomes an attempt only when the seller says that it went. */
public record Draft(DraftId id, LetterKind letter, Optional<String> template, Instant at, String subject, String body) {
}
