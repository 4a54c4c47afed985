package app.revenant.ghosting;

import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import java.util.Comparator;

/** Whether the contact asked to be left alone, and has not written or rung on a later day. */
final class DoNotContact {

    private DoNotContact() {
    }

    static boolean holds(Situation deal) {
        return deal.contact().filter(person -> person.doNotContact()
                || person.events().stream().filter(event -> event.kind() == PersonEventKind.ASKED_NOT_TO_CONTACT)
                        .filter(event -> !event.on().isAfter(deal.today()))
                        .max(Comparator.comparing(PersonEvent::on))
                        .filter(event -> !deal.log().hasSignSince(deal.time().endOf(event.on()))).isPresent())
                .isPresent();
    }
}
