package app.revenant.sample;

import app.revenant.model.Absence;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The person of a story: Claire Delmas, who can be written to and not rung unless she is given a phone. */
public final class APerson {

    public static final String CLAIRE = "p1";

    private final List<Phone> phones = new ArrayList<>();
    private final List<PersonEvent> events = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private boolean doNotContact;

    private APerson() {
    }

    public static APerson aPerson() {
        return new APerson();
    }

    public APerson reachableOn(PhoneKind line) {
        phones.add(new Phone(line, "+33612345678", false));
        return this;
    }

    public APerson onceReachableOn(PhoneKind line) {
        phones.add(new Phone(line, "+33612345678", true));
        return this;
    }

    public APerson left(String day) {
        return event(PersonEventKind.LEFT_COMPANY, day);
    }

    public APerson askedToBeLeftAlone(String day) {
        return event(PersonEventKind.ASKED_NOT_TO_CONTACT, day);
    }

    public APerson event(PersonEventKind kind, String day) {
        events.add(new PersonEvent(kind, LocalDate.parse(day), Optional.empty()));
        return this;
    }

    public APerson notToBeContacted() {
        doNotContact = true;
        return this;
    }

    public APerson away(String from, String to) {
        absences.add(new Absence(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public Person person() {
        return new Person(new PersonId(CLAIRE), Optional.empty(), Optional.of("Claire"), Optional.of("Delmas"),
                Optional.empty(), List.of("c.delmas@brunet.example"), phones, Optional.empty(), Optional.empty(), false,
                doNotContact, events, absences, Optional.empty());
    }
}
