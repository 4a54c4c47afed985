package app.revenant.ghosting;

import java.time.LocalDate;
import java.util.Optional;

/** Something to do about a deal: its key among the sentences, with the day it is for. */
public record Move(String key, Optional<LocalDate> day) {

    static Move of(String key) {
        return new Move(key, Optional.empty());
    }

    static Move on(String key, LocalDate day) {
        return new Move(key, Optional.of(day));
    }
}
