package app.revenant.desktop.deal.details;

import app.revenant.model.CompanyId;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to a person, as it is being filled in; without its kind it is nothing. */
record EventLine(Optional<PersonEventKind> kind, Optional<LocalDate> on, Optional<CompanyId> company) {

    static final EventLine EMPTY = new EventLine(Optional.empty(), Optional.empty(), Optional.empty());

    static EventLine of(PersonEvent event) {
        return new EventLine(Optional.of(event.kind()), Optional.of(event.on()), event.company());
    }

    boolean isBlank() {
        return kind.isEmpty();
    }

    EventLine being(Optional<PersonEventKind> other) {
        return new EventLine(other, on, company);
    }

    EventLine on(Optional<LocalDate> day) {
        return new EventLine(kind, day, company);
    }

    /** @throws Refusal where it has no day */
    PersonEvent event() {
        return new PersonEvent(kind.orElseThrow(), on.orElseThrow(() -> new Refusal("contact.event-day")), company);
    }
}
