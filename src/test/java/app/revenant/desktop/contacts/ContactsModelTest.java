package app.revenant.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.CompanyId;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.PhoneKind;
import app.revenant.model.Refusal;
import app.revenant.work.Merging;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom one finds, what one changes of them, and what happens to two who are one. */
class ContactsModelTest {

    @TempDir
    Path folder;

    private final FakeDesk fake = new FakeDesk();
    private Office office;
    private ContactsModel model;
    private ContactActs acts;

    @BeforeEach
    void twoStories() {
        office = SmallOffice.with(folder, "00-polite-promise", "03-price");
        model = new ContactsModel(office, fake.desk(), Optional.empty());
        acts = new ContactActs(office, fake.desk(), model);
        model.read();
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    @Test
    void theFirstOfTheListIsLookedAtWithDealsAndContacts() {
        Looked looked = model.looked().get().orElseThrow();
        assertThat(looked.key()).isEqualTo(model.list().get().rows().get(0).key());
        assertThat(looked.dossier().orElseThrow().deals()).hasSize(1);
        assertThat(looked.dossier().orElseThrow().contacts()).isNotEmpty();
        assertThat(looked.deal()).isPresent();
    }

    @Test
    void lettersFindInAnyOrderWithoutAccents() {
        Person person = first();
        keep(named(person, "Hélène", "Lefèvre"));
        model.show(all -> all.seeking("lefe HEL"));
        assertThat(model.list().get().rows()).singleElement().satisfies(entry -> assertThat(entry.title()).isEqualTo("Hélène Lefèvre"));
        model.show(all -> all.seeking("lefevre zzz"));
        assertThat(model.list().get().rows()).isEmpty();
    }

    @Test
    void whatIsTypedIsSavedAndReadAgain() {
        PersonForm form = form();
        form.type(PersonForm.Field.FAMILY, " Le Goff ");
        form.type(PersonForm.Field.COMPANY, "Chantier Neuf");
        form.phone(form.phones().size() - 1, new PersonForm.Line(PhoneKind.MOBILE, "06 11 22 33 44", false));
        assertThat(form.away()).containsExactly(AwayLine.EMPTY);
        form.away(0, new AwayLine(Optional.of(LocalDate.of(2026, 12, 24)), Optional.empty()));
        acts.save(form);
        Person saved = model.looked().get().orElseThrow().dossier().orElseThrow().person().orElseThrow();
        assertThat(saved.family()).contains("Le Goff");
        assertThat(office.book().snapshot().company(saved.company().orElseThrow()).orElseThrow().name()).isEqualTo("Chantier Neuf");
        assertThat(saved.phones()).anySatisfy(phone -> assertThat(phone.number()).isEqualTo("06 11 22 33 44"));
        assertThat(saved.absences()).singleElement().satisfies(away -> assertThat(away.to()).isEqualTo(LocalDate.of(2026, 12, 24)));
    }

    @Test
    void aFormNobodyTouchedChangesNothing() {
        Person before = looked();
        acts.save(form());
        assertThat(looked()).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsSaidAndTheFormKeepsItsText() {
        PersonForm form = form();
        form.type(PersonForm.Field.EMAILS, "claire at brunet");
        acts.save(form);
        assertThat(acts.refusal().get().map(Refusal::key)).contains("contact.email-wrong");
        form.type(PersonForm.Field.EMAILS, "");
        assertThat(form.away()).containsExactly(AwayLine.EMPTY);
        form.away(0, new AwayLine(Optional.of(LocalDate.of(2026, 12, 24)), Optional.of(LocalDate.of(2026, 12, 1))));
        acts.save(form);
        assertThat(acts.refusal().get().map(Refusal::key)).contains("contacts.away-backwards");
    }

    @Test
    void whatIsBeingTypedIsNeverReadOver() {
        Looked before = model.looked().get().orElseThrow();
        model.typing(true);
        office.people().leaveAlone(looked().id(), true);
        assertThat(model.looked().get()).contains(before);
        model.typing(false);
        office.people().leaveAlone(looked().id(), false);
        office.people().leaveAlone(looked().id(), true);
        assertThat(looked().doNotContact()).isTrue();
    }

    @Test
    void twoWhoAreOneAreFoundMergedAndTakenBack() {
        Person one = first();
        Person other = named(new Person(new PersonId("twin"), one.company(), one.given(), one.family(), Optional.of("Directrice"), List.of("NEW@x.example"),
                List.of(), one.language(), one.form(), false, true, List.of(), List.of(), Optional.empty()), one.given().orElseThrow(), one.family().orElseThrow());
        keep(other);
        model.show(all -> all.on(ContactGroup.DUPLICATES));
        Entry pair = model.list().get().rows().get(0);
        model.choose(pair);
        Merging merging = model.looked().get().flatMap(Looked::merging).orElseThrow();
        assertThat(merging.differences()).extracting(Merging.Difference::trait).containsExactly(Merging.Trait.ROLE);

        acts.merge(pair.pair().orElseThrow(), merging, Set.of(Merging.Trait.ROLE));
        assertThat(looked().id()).isEqualTo(one.id());
        assertThat(looked().role()).contains("Directrice");
        assertThat(looked().emails()).contains("NEW@x.example").containsAll(one.emails());
        assertThat(looked().doNotContact()).isTrue();
        assertThat(model.list().get().count(ContactGroup.DUPLICATES)).isZero();
        assertThat(office.undo().last()).contains("undo.merge-people");

        office.undo().undo();
        assertThat(office.book().snapshot().people()).contains(one, other);
        assertThat(model.list().get().count(ContactGroup.DUPLICATES)).isEqualTo(1);
    }

    @Test
    void whoIsNotTheSameIsNotOfferedAgain() {
        Person one = first();
        keep(new Person(new PersonId("twin"), one.company(), one.given(), one.family(), Optional.empty(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), false, false, List.of(), List.of(), Optional.empty()));
        model.show(all -> all.on(ContactGroup.DUPLICATES));
        Entry pair = model.list().get().rows().get(0);
        model.choose(pair);
        acts.tellApart(pair.pair().orElseThrow());
        assertThat(model.list().get().rows()).isEmpty();
        assertThat(model.looked().get()).isEmpty();
    }

    @Test
    void whoChangedCompanyStaysAndTheLetterIsOffered() {
        Person before = looked();
        DepartureModel departure = new DepartureModel(office, fake.desk(), before, model.looked().get().orElseThrow());
        departure.company("Océane Logistique");
        departure.on(Optional.of(LocalDate.of(2026, 11, 2)));
        departure.email("c@oceane.example");
        departure.save();
        assertThat(departure.phase().get()).isEqualTo(DepartureModel.Phase.OFFERED);
        Person after = looked();
        CompanyId now = after.company().orElseThrow();
        assertThat(after.events()).endsWith(new PersonEvent(PersonEventKind.LEFT_COMPANY, LocalDate.of(2026, 11, 2), Optional.of(now)));
        assertThat(after.emails().get(0)).isEqualTo("c@oceane.example");
        assertThat(after.role()).isEmpty();
        assertThat(model.looked().get().orElseThrow().dossier().orElseThrow().deals()).allSatisfy(deal ->
                assertThat(deal.deal().company()).isEqualTo(before.company()));
        departure.writeLetter();
        assertThat(fake.asked).contains("closeSheet").endsWith("closeOut " + model.looked().get().flatMap(Looked::deal).orElseThrow());
    }

    @Test
    void nobodyWhoAskedForSilenceIsOfferedALetter() {
        acts.leaveAlone(looked(), true);
        DepartureModel departure = new DepartureModel(office, fake.desk(), looked(), model.looked().get().orElseThrow());
        departure.company("Océane Logistique");
        departure.save();
        assertThat(fake.asked).containsExactly("closeSheet");
        assertThat(model.list().get().count(ContactGroup.LEFT_ALONE)).isEqualTo(1);
    }

    @Test
    void aDayIsNeededToLeave() {
        DepartureModel departure = new DepartureModel(office, fake.desk(), looked(), model.looked().get().orElseThrow());
        departure.on(Optional.empty());
        departure.save();
        assertThat(departure.refusal().get().map(Refusal::key)).contains("contacts.left-when");
        assertThat(looked().events()).isEmpty();
    }

    @Test
    void aCompanyIsEditedAndNeedsAName() {
        model.show(all -> all.of(Party.COMPANY));
        model.choose(model.list().get().rows().get(0));
        var company = model.looked().get().orElseThrow().dossier().orElseThrow().company().orElseThrow();
        CompanyForm form = new CompanyForm(company);
        form.type(CompanyForm.Field.NAME, " ");
        acts.save(form);
        assertThat(acts.refusal().get().map(Refusal::key)).contains("contacts.company-nameless");
        form.type(CompanyForm.Field.NAME, "Autre nom");
        form.type(CompanyForm.Field.WEBSITE, "autre.example");
        acts.save(form);
        assertThat(office.book().snapshot().company(company.id()).orElseThrow().website()).contains("autre.example");
    }

    @Test
    void numbersAndAddressesAreHandedToTheirPrograms() {
        acts.dial("+33 6 12 34 56 78");
        acts.write("c d@brunet.example");
        acts.log();
        assertThat(fake.asked).startsWith("mail tel:+33612345678", "mail mailto:c%20d@brunet.example")
                .endsWith("logContact " + model.looked().get().flatMap(Looked::deal).orElseThrow());
    }

    private Person first() {
        return office.book().snapshot().people().iterator().next();
    }

    private Person looked() {
        return model.looked().get().orElseThrow().dossier().orElseThrow().person().orElseThrow();
    }

    private PersonForm form() {
        var about = model.looked().get().orElseThrow().dossier().orElseThrow();
        return new PersonForm(about.person().orElseThrow(), about.company().map(company -> company.name()).orElse(""));
    }

    private void keep(Person person) {
        office.people().keep(person);
    }

    private static Person named(Person was, String given, String family) {
        return new Person(was.id(), was.company(), Optional.of(given), Optional.of(family), was.role(), was.emails(), was.phones(),
                was.language(), was.form(), was.consumer(), was.doNotContact(), was.events(), was.absences(), was.note());
    }
}
