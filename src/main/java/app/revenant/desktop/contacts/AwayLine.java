package app.revenant.desktop.contacts;

import app.revenant.model.Absence;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Days away as they are being filled in; one day alone is that day. */
record AwayLine(Optional<LocalDate> from, Optional<LocalDate> to) {

    static final AwayLine EMPTY = new AwayLine(Optional.empty(), Optional.empty());

    boolean isBlank() {
        return from.isEmpty() && to.isEmpty();
    }

    /** @throws Refusal where it ends before it begins */
    Absence absence() {
        LocalDate first = from.or(() -> to).orElseThrow();
        LocalDate last = to.or(() -> from).orElseThrow();
        if (last.isBefore(first)) {
            throw new Refusal("contacts.away-backwards");
        }
        return new Absence(first, last);
    }
}
