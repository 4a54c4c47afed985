package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private final List<Person> people = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();

    @Test
    void theSameAddressInAnyCaseIsALikeness() {
        person("p1", "Claire Delmas", "c1", "C.Delmas@Brunet.example");
        person("p2", "C. D.", "c2", "c.delmas@brunet.example ");
        assertThat(found()).containsExactly(pair("p1", "p2", Likeness.EMAIL));
    }

    @Test
    void theSameMobileIsALikenessHoweverItIsWritten() {
        phone("p1", "Claire Delmas", PhoneKind.MOBILE, "+33612345678");
        phone("p2", "Delmas", PhoneKind.MOBILE, "06 12 34 56 78");
        assertThat(found()).containsExactly(pair("p1", "p2", Likeness.PHONE));
    }

    @Test
    void colleaguesOnOneLandlineAreNotOne() {
        phone("p1", "Claire Delmas", PhoneKind.LANDLINE, "+33240112233");
        phone("p2", "Bernard Brunet", PhoneKind.LANDLINE, "+33240112233");
        phone("p3", "Claire Delmass", PhoneKind.LANDLINE, "02 40 11 22 33");
        assertThat(found()).containsExactly(pair("p1", "p3", Likeness.PHONE));
    }

    @Test
    void aNameInAnotherOrderWithoutAccentsIsTheSameInOneCompany() {
        person("p1", "Hélène Aubry", "c1");
        person("p2", "AUBRY Helene", "c1");
        person("p3", "Hélène Aubry", "c2");
        assertThat(found()).containsExactly(pair("p1", "p2", Likeness.NAME));
    }

    @Test
    void oneLetterApartIsALikenessInOneCompanyOnly() {
        person("p1", "Jean Martin", "c1");
        person("p2", "Jean Martins", "c1");
        person("p3", "Jeam Martin", "c1");
        person("p4", "Jean Martins", "c2");
        person("p5", "Jean Marchand", "c1");
        assertThat(found()).containsExactlyInAnyOrder(pair("p1", "p2", Likeness.NEAR_NAME), pair("p1", "p3", Likeness.NEAR_NAME));
    }

    @Test
    void whatManyShareTellsNobodyApart() {
        IntStream.range(0, 7).forEach(each -> person("p" + each, "Person " + "abcdefg".charAt(each) + "xyz", "c" + each, "info@brunet.example"));
        assertThat(found()).isEmpty();
    }

    @Test
    void whoWasToldApartIsNotOfferedAgain() {
        person("p1", "Claire Delmas", "c1", "c@x.example");
        person("p2", "Claire Delmas", "c1", "c@x.example");
        assertThat(new Duplicates(new PhoneBook("FR"), Set.of(new Apart(Party.PERSON, "p2", "p1"))).of(people, companies)).isEmpty();
    }

    @Test
    void aPersonWithNothingKnownIsLikeNobody() {
        person("p1", "", "c1");
        person("p2", "", "c1");
        assertThat(found()).isEmpty();
    }

    @Test
    void companiesAreAlikeWithoutTheirLegalForm() {
        company("c1", "Ateliers Brunet SARL", "");
        company("c2", "ATELIERS BRUNET (S.A.S.)", "");
        company("c3", "Brunet Ltd", "https://www.brunet.example/contact?x=1");
        company("c4", "B. et Fils", "brunet.example:443");
        company("c5", "SAS", "");
        company("c6", "SA", "");
        assertThat(found()).containsExactly(new Duplicate(Party.COMPANY, "c1", "c2", Likeness.NAME),
                new Duplicate(Party.COMPANY, "c3", "c4", Likeness.WEBSITE));
    }

    @Test
    void aHundredThousandPeopleTakeSeconds() {
        IntStream.range(0, 100_000).forEach(each -> {
            String name = Integer.toString(each * 7919, 26).replaceAll("\\d", "q");
            people.add(person("p" + each, "Given" + each % 500 + " " + name, "c" + each / 10, List.of(name + each + "@firm.example"),
                    List.of(new Phone(PhoneKind.MOBILE, "+336" + (10_000_000 + each), false))));
        });
        person("twin", "given7 " + "x", "c0", people.get(50_000).emails().get(0));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        assertThat(found()).contains(pair("p50000", "twin", Likeness.EMAIL));
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
        assertThat(taken).as("of the processor, whatever else it does").isLessThan(Duration.ofSeconds(15));
        System.getLogger("duplicates").log(System.Logger.Level.INFO, "100,000 people compared in " + taken);
    }

    private List<Duplicate> found() {
        return new Duplicates(new PhoneBook("FR"), Set.of()).of(people, companies);
    }

    private static Duplicate pair(String one, String other, Likeness likeness) {
        return new Duplicate(Party.PERSON, one, other, likeness);
    }

    private void person(String id, String name, String company, String... emails) {
        people.add(person(id, name, company, List.of(emails), List.of()));
    }

    private void phone(String id, String name, PhoneKind kind, String number) {
        people.add(person(id, name, "c1", List.of(), List.of(new Phone(kind, number, false))));
    }

    private void company(String id, String name, String website) {
        companies.add(new Company(new CompanyId(id), name, Optional.of(website).filter(text -> !text.isEmpty()), Optional.empty()));
    }

    private static Person person(String id, String name, String company, List<String> emails, List<Phone> phones) {
        String[] words = name.split(" ", 2);
        return new Person(new PersonId(id), Optional.of(new CompanyId(company)), Optional.of(words[0]).filter(word -> !word.isEmpty()),
                words.length > 1 ? Optional.of(words[1]) : Optional.empty(), Optional.empty(), emails, phones, Optional.empty(),
                Optional.empty(), false, false, List.of(), List.of(), Optional.empty());
    }
}
