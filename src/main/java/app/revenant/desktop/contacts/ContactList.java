package app.revenant.desktop.contacts;

import app.revenant.model.Id;
import app.revenant.model.Party;
import app.revenant.work.PersonLine;
import app.revenant.work.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of all are listed, in which order, and what is typed to find one. */
record ContactList(Directory directory, Party party, ContactGroup group, ListOrder order, String text) {

    static final ContactList EMPTY = new ContactList(Directory.EMPTY, Party.PERSON, ContactGroup.ALL, ListOrder.NAME, "");

    ContactList over(Directory other) {
        return new ContactList(other, party, group, order, text);
    }

    /** The groups of people are not those of companies. */
    ContactList of(Party other) {
        ContactGroup kept = group == ContactGroup.DUPLICATES ? group : ContactGroup.ALL;
        return new ContactList(directory, other, kept, order, text);
    }

    ContactList on(ContactGroup other) {
        return new ContactList(directory, party, other, order, text);
    }

    ContactList by(ListOrder other) {
        return new ContactList(directory, party, group, other, text);
    }

    ContactList seeking(String typed) {
        return new ContactList(directory, party, group, order, typed);
    }

    /** Every word typed is somewhere in the line. */
    List<Entry> rows() {
        List<String> words = List.of(Spelling.plain(text).split(" "));
        return within(group).stream().filter(entry -> words.stream().allMatch(entry.sought()::contains)).toList();
    }

    int count(ContactGroup of) {
        return of == ContactGroup.ALL ? directory.in(party, order).size() : within(of).size();
    }

    Optional<Entry> find(Id id) {
        String key = Entry.key(id);
        return directory.in(party, order).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private List<Entry> within(ContactGroup of) {
        return switch (of) {
            case ALL -> directory.in(party, order);
            case DUPLICATES -> directory.pairs().stream().filter(entry -> entry.party() == party).toList();
            case LEFT_ALONE -> people(line -> line.person().doNotContact());
            case TO_ERASE -> people(line -> line.isToErase(directory.today()));
        };
    }

    private List<Entry> people(Predicate<PersonLine> wanted) {
        return directory.in(party, order).stream().filter(entry -> entry.person().filter(wanted).isPresent()).toList();
    }
}
