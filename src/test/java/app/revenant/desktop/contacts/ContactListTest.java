package app.revenant.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.work.PersonLine;
import app.revenant.work.Roll;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContactListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void eachOrderIsItsOwn() {
        ContactList list = list(line("b", "Zoé Brun", "Alpha", 3), line("a", "Élise Adam", "Zeta", 9), line("c", "Marc Cole", "", 1));
        assertThat(names(list)).containsExactly("Élise Adam", "Marc Cole", "Zoé Brun");
        assertThat(names(list.by(ListOrder.LAST_SIGN))).containsExactly("Élise Adam", "Zoé Brun", "Marc Cole");
        assertThat(names(list.by(ListOrder.COMPANY))).containsExactly("Zoé Brun", "Élise Adam", "Marc Cole");
    }

    @Test
    void whoseDayHasComeIsToErase() {
        PersonLine due = new PersonLine(person("a", false), "Due", "", Optional.empty(), Optional.of(TODAY));
        PersonLine tomorrow = new PersonLine(person("b", false), "Tomorrow", "", Optional.empty(), Optional.of(TODAY.plusDays(1)));
        PersonLine unknown = new PersonLine(person("c", true), "Unknown", "", Optional.empty(), Optional.empty());
        ContactList list = list(due, tomorrow, unknown);
        assertThat(names(list.on(ContactGroup.TO_ERASE))).containsExactly("Due");
        assertThat(names(list.on(ContactGroup.LEFT_ALONE))).containsExactly("Unknown");
        assertThat(list.count(ContactGroup.ALL)).isEqualTo(3);
    }

    @Test
    void companiesHaveNoGroupsOfPeople() {
        ContactList list = list(line("a", "A", "", 1)).on(ContactGroup.TO_ERASE).of(Party.COMPANY);
        assertThat(list.group()).isEqualTo(ContactGroup.ALL);
        assertThat(list.rows()).isEmpty();
    }

    @Test
    @Timeout(60)
    void aHundredThousandAreSiftedWhileOneTypes() {
        ContactList list = list(IntStream.range(0, 100_000)
                .mapToObj(each -> line("p" + each, "Given" + each + " Fàmily" + each % 977, "Firm " + each % 5_000, each % 27 + 1)).toArray(PersonLine[]::new));
        long fastest = IntStream.range(0, 5).mapToLong(round -> {
            long begun = System.nanoTime();
            assertThat(list.seeking("family12 given9").rows()).isNotEmpty();
            return System.nanoTime() - begun;
        }).min().orElseThrow();
        System.getLogger("contacts").log(System.Logger.Level.INFO, "100,000 sifted in " + Duration.ofNanos(fastest));
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(500));
    }

    private static ContactList list(PersonLine... people) {
        return ContactList.EMPTY.over(Directory.of(new Roll(List.of(people), List.of(), TODAY)));
    }

    private static List<String> names(ContactList list) {
        return list.rows().stream().map(Entry::title).toList();
    }

    private static PersonLine line(String id, String name, String company, int day) {
        return new PersonLine(person(id, false), name, company, Optional.of(LocalDate.of(2026, 10, day)), Optional.empty());
    }

    private static Person person(String id, boolean leftAlone) {
        return new Person(new PersonId(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), false, leftAlone, List.of(), List.of(), Optional.empty());
    }
}
