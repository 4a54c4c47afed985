package app.revenant.work;

import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a call to a wrong number says of the person it was meant for: that line of theirs is dead. */
final class WrongNumber {

    private WrongNumber() {
    }

    /** A call of the seller's that did not get through to anybody they know. */
    static boolean isSaidBy(ContactAttempt attempt) {
        return attempt.channel().isPhone() && attempt.isOutbound() && attempt.outcome() == Outcome.BOUNCED;
    }

    /** The person with their first live phone of that line dead; blank where there is none to call dead. */
    static Optional<Person> without(Person person, Channel line) {
        PhoneKind kind = line == Channel.MOBILE ? PhoneKind.MOBILE : PhoneKind.LANDLINE;
        return person.phones().stream().filter(phone -> phone.kind() == kind && !phone.dead()).findFirst()
                .map(wrong -> with(person, dead(person.phones(), wrong)));
    }

    private static List<Phone> dead(List<Phone> phones, Phone wrong) {
        List<Phone> all = new ArrayList<>(phones);
        all.set(phones.indexOf(wrong), new Phone(wrong.kind(), wrong.number(), true));
        return all;
    }

    private static Person with(Person person, List<Phone> phones) {
        return new Person(person.id(), person.company(), person.given(), person.family(), person.role(), person.emails(),
                phones, person.language(), person.form(), person.consumer(), person.doNotContact(), person.events(),
                person.absences(), person.note());
    }
}
