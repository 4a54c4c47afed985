package app.revenant.desktop.contacts;

import app.revenant.model.Id;
import app.revenant.model.Party;
import app.revenant.work.CompanyLine;
import app.revenant.work.Duplicate;
import app.revenant.work.PersonLine;
import app.revenant.work.Spelling;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the list: a person, a company, or two who may be one.
 *
 * @param key the same for the same line, also after it was read again
 * @param title how it is called; for two, the first
 * @param second where a person works; for two, the second
 * @param sought title and second as they are sought, without accents and case
 */
record Entry(String key, String title, String second, String sought, Optional<PersonLine> person, Optional<CompanyLine> company,
        Optional<Duplicate> pair) {

    static Entry of(PersonLine line) {
        return new Entry(key(line.person().id()), line.name(), line.company(),
                Spelling.plain(line.name() + " " + line.company() + " " + String.join(" ", line.person().emails())),
                Optional.of(line), Optional.empty(), Optional.empty());
    }

    static Entry of(CompanyLine line) {
        String name = line.company().name();
        return new Entry(key(line.company().id()), name, "", Spelling.plain(name + " " + line.company().website().orElse("")),
                Optional.empty(), Optional.of(line), Optional.empty());
    }

    static Entry of(Duplicate pair, String one, String other) {
        return new Entry("2 " + pair.party() + " " + pair.one() + "\u0000" + pair.other(), one, other, Spelling.plain(one + " " + other),
                Optional.empty(), Optional.empty(), Optional.of(pair));
    }

    static String key(Id id) {
        return id.getClass().getSimpleName() + " " + id.value();
    }

    Party party() {
        return pair.map(Duplicate::party).orElse(company.isPresent() ? Party.COMPANY : Party.PERSON);
    }

    Optional<LocalDate> lastSign() {
        return person.flatMap(PersonLine::lastSign).or(() -> company.flatMap(CompanyLine::lastSign));
    }
}
