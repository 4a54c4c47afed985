package app.revenant.desktop.deal.details;

import app.revenant.model.Absence;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Days away as they are being filled in; one day alone is an absence of that day. */
record AbsenceLine(Optional<LocalDate> from, Optional<LocalDate> to) {

    static final AbsenceLine EMPTY = new AbsenceLine(Optional.empty(), Optional.empty());

    static AbsenceLine of(Absence absence) {
        return new AbsenceLine(Optional.of(absence.from()), Optional.of(absence.to()));
    }

    boolean isBlank() {
        return from.isEmpty() && to.isEmpty();
    }

    AbsenceLine from(Optional<LocalDate> day) {
        return new AbsenceLine(day, to);
    }

    AbsenceLine to(Optional<LocalDate> day) {
        return new AbsenceLine(from, day);
    }

    /** @throws Refusal where it ends before it begins */
    Absence absence() {
        LocalDate first = from.or(() -> to).orElseThrow();
        LocalDate last = to.orElse(first);
        if (last.isBefore(first)) {
            throw new Refusal("contact.absence-order");
        }
        return new Absence(first, last);
    }
}
