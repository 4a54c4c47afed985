package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.work.NewDeal.CompanyChoice;
import app.revenant.work.NewDeal.ContactChoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcquaintancesTest {

    private static final CompanyId BRUNET = new CompanyId("c1");
    private static final CompanyId HAMON = new CompanyId("c2");

    private final Acquaintances known = new Acquaintances(List.of(company(BRUNET, "Ateliers Brunet"), company(HAMON, "Ménuiserie Hamon")),
            List.of(person("p1", BRUNET, "Claire", "Delmas"), person("p2", HAMON, "Claire", "Delmas"),
                    person("p3", HAMON, "Léa", "Clairon"), mailOnly("p4", "achats@brunet.example")));

    @Test
    void namesThatBeginWithTheTextComeFirst() {
        assertThat(known.companiesLike("m")).containsExactly("Ménuiserie Hamon");
        assertThat(known.companiesLike("e")).containsExactly("Ateliers Brunet", "Ménuiserie Hamon");
        assertThat(known.peopleLike("clair", Optional.empty())).containsExactly("Claire Delmas", "Léa Clairon");
    }

    @Test
    void peopleOfTheCompanyComeBeforeOthers() {
        assertThat(known.peopleLike("a", Optional.of(HAMON))).containsExactly("Claire Delmas", "Léa Clairon", "achats@brunet.example");
        assertThat(known.peopleLike("a", Optional.of(BRUNET))).startsWith("achats@brunet.example");
    }

    @Test
    void aNameIsKnownWhateverItsCaseAndAccents() {
        assertThat(known.company(" menuiserie HAMON ")).map(CompanyChoice::known).contains(Optional.of(HAMON));
        assertThat(known.company("Hamon")).map(CompanyChoice::known).contains(Optional.empty());
        assertThat(known.company(" ")).isEmpty();
    }

    @Test
    void ofTwoPeopleOfOneNameItIsTheOneOfTheCompany() {
        assertThat(known.person("claire delmas", Optional.of(HAMON)).flatMap(ContactChoice::known)).contains(new PersonId("p2"));
        assertThat(known.person("claire delmas", Optional.empty()).flatMap(ContactChoice::known)).contains(new PersonId("p1"));
        assertThat(known.person("achats@brunet.example", Optional.empty()).flatMap(ContactChoice::known)).contains(new PersonId("p4"));
    }

    @Test
    void aNewPersonIsNamedOrHasAnAddress() {
        assertThat(known.person("Jean de La Tour", Optional.empty())).contains(new ContactChoice(Optional.empty(),
                Optional.of("Jean"), Optional.of("de La Tour"), List.of(), List.of()));
        assertThat(known.person("Jean", Optional.empty()).flatMap(ContactChoice::family)).isEmpty();
        assertThat(known.person("j@tour.example", Optional.empty())).contains(new ContactChoice(Optional.empty(),
                Optional.empty(), Optional.empty(), List.of("j@tour.example"), List.of()));
    }

    private static Company company(CompanyId id, String name) {
        return new Company(id, name, Optional.empty(), Optional.empty());
    }

    private static Person person(String id, CompanyId company, String given, String family) {
        return person(id, company, Optional.of(given), Optional.of(family), List.of());
    }

    private static Person mailOnly(String id, String email) {
        return person(id, BRUNET, Optional.empty(), Optional.empty(), List.of(email));
    }

    private static Person person(String id, CompanyId company, Optional<String> given, Optional<String> family, List<String> emails) {
        return new Person(new PersonId(id), Optional.of(company), given, family, Optional.empty(), emails, List.of(),
                Optional.empty(), Optional.empty(), false, false, List.of(), List.of(), Optional.empty());
    }
}
