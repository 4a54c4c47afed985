package app.revenant.desktop.deal.details;

import app.revenant.model.CompanyId;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that happened to a person, as it is being filled in; without its kind it is nothing.
 *
 * @param company the name as typed, of whoever they left or joined
 */
record EventLine(Optional<PersonEventKind> kind, Optional<LocalDate> on, String company) {

    static final EventLine EMPTY = new EventLine(Optional.empty(), Optional.empty(), "");

    static EventLine of(PersonEvent event, Function<CompanyId, String> names) {
        return new EventLine(Optional.of(event.kind()), Optional.of(event.on()), event.company().map(names).orElse(""));
    }

    boolean isBlank() {
        return kind.isEmpty();
    }

    /** Only who leaves or joins does so somewhere. */
    boolean hasCompany() {
        return kind.filter(each -> each == PersonEventKind.LEFT_COMPANY || each == PersonEventKind.JOINED_COMPANY).isPresent();
    }

    EventLine being(Optional<PersonEventKind> other) {
        return new EventLine(other, on, company);
    }

    EventLine on(Optional<LocalDate> day) {
        return new EventLine(kind, day, company);
    }

    EventLine at(String name) {
        return new EventLine(kind, on, name);
    }

    /** @throws Refusal where it has no day */
    EventLine dated() {
        on.orElseThrow(() -> new Refusal("contact.event-day"));
        return this;
    }

    /** @param firms finds or makes a company of a name; blank for a blank one */
    PersonEvent event(Function<String, Optional<CompanyId>> firms) {
        return new PersonEvent(kind.orElseThrow(), on.orElseThrow(), hasCompany() ? firms.apply(company) : Optional.empty());
    }
}
