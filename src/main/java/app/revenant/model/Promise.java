package app.revenant.model;

import java.time.LocalDate;
import java.util.Optional;

/** What a prospect said they would do by a day; {@code kept} is blank until known. */
public record Promise(Optional<String> text, Optional<LocalDate> due, Optional<Boolean> kept) {
}
