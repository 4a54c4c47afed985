package app.revenant.desktop.deal.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.deal.details.ContactForm.Field;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.State;
import app.revenant.model.Absence;
import app.revenant.model.DealId;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactModelTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final PersonId YANN = new PersonId("p1-03-price");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private ContactModel model;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price");
        model = new ContactModel(office, window.desk(), YANN);
        model.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsReadAndSavedAgainIsTheSame() {
        Person before = yann();
        form().phones();
        form().events();
        model.save();
        assertThat(yann()).isEqualTo(before);
        assertThat(window.asked).containsExactly("closeSheet");
    }

    @Test
    void everyFieldIsWrittenInOneStep() {
        Person before = yann();
        form().type(Field.ROLE, "Président");
        form().type(Field.COMPANY, "Hamon et Fils");
        form().type(Field.EMAILS, "y@hamon.example; yann@home.example,");
        form().speak(Language.EN);
        form().address(Form.TU);
        form().leaveAlone(true);
        model.save();
        assertThat(yann().role()).contains("Président");
        assertThat(yann().company().flatMap(office.book().snapshot()::company)).hasValueSatisfying(
                firm -> assertThat(firm.name()).isEqualTo("Hamon et Fils"));
        assertThat(yann().emails()).containsExactly("y@hamon.example", "yann@home.example");
        assertThat(yann().language()).contains(Language.EN);
        assertThat(yann().form()).contains(Form.TU);
        assertThat(assessment().muted()).isTrue();
        office.undo().undo();
        assertThat(yann()).isEqualTo(before);
    }

    @Test
    void aLineIsAddedOnTheEmptyOneAndTakenAwayByClearingIt() {
        form().phone(0, form().phones().get(0).numbered(" "));
        form().phone(1, form().phones().get(1).numbered(" +33612345678 ").ringing(PhoneKind.MOBILE));
        model.save();
        assertThat(yann().phones()).containsExactly(new Phone(PhoneKind.MOBILE, "+33612345678", false));
    }

    @Test
    void aWrongNumberComesBackToLifeByHandOrByAnotherNumber() {
        PhoneLine wrong = form().phones().get(0).dead(true);
        assertThat(wrong.numbered(wrong.number() + " ").phone().dead()).isTrue();
        assertThat(wrong.numbered("+33298000004").phone().dead()).isFalse();
        assertThat(wrong.dead(false).phone().dead()).isFalse();
    }

    @Test
    void somebodyWhoLeftIsLostUntilTheEventIsTakenAway() {
        form().event(0, form().events().get(0).being(Optional.of(PersonEventKind.LEFT_COMPANY)).on(Optional.of(TODAY)));
        assertThat(form().events()).as("another empty line to write on").hasSize(2);
        model.save();
        assertThat(yann().events()).containsExactly(new PersonEvent(PersonEventKind.LEFT_COMPANY, TODAY, Optional.empty()));
        assertThat(assessment().state()).isEqualTo(State.CONTACT_LOST);
        model = new ContactModel(office, window.desk(), YANN);
        model.begin();
        form().event(0, form().events().get(0).being(Optional.empty()));
        model.save();
        assertThat(yann().events()).isEmpty();
    }

    @Test
    void whereSomebodyWentMayBeKnownOrNewAndIsMadeOnce() {
        form().type(Field.COMPANY, "Menuiserie Neuve");
        form().event(0, form().events().get(0).being(Optional.of(PersonEventKind.JOINED_COMPANY)).on(Optional.of(TODAY)).at("Menuiserie Neuve"));
        form().event(1, form().events().get(1).being(Optional.of(PersonEventKind.CHANGED_ROLE)).on(Optional.of(TODAY)).at("nulle part"));
        model.save();
        assertThat(yann().events()).extracting(PersonEvent::company).containsExactly(yann().company(), Optional.empty());
        assertThat(office.book().snapshot().companies()).filteredOn(firm -> firm.name().equals("Menuiserie Neuve")).hasSize(1);
        Person saved = yann();
        model = new ContactModel(office, window.desk(), YANN);
        model.begin();
        assertThat(form().events().get(0).company()).isEqualTo("Menuiserie Neuve");
        model.save();
        assertThat(yann()).isEqualTo(saved);
    }

    @Test
    void daysAwayStopTheClockAndOneDayAloneIsThatDay() {
        double silent = assessment().silentDays().orElseThrow();
        form().absence(0, form().absences().get(0).from(Optional.of(TODAY.minusDays(7))).to(Optional.of(TODAY.minusDays(4))));
        form().absence(1, form().absences().get(1).from(Optional.of(TODAY.plusDays(1))));
        assertThat(form().absences()).as("another empty line to write on").hasSize(3);
        model.save();
        assertThat(yann().absences()).containsExactly(new Absence(TODAY.minusDays(7), TODAY.minusDays(4)),
                new Absence(TODAY.plusDays(1), TODAY.plusDays(1)));
        assertThat(assessment().silentDays().orElseThrow()).isLessThan(silent);
        office.undo().undo();
        assertThat(yann().absences()).isEmpty();
    }

    @Test
    void aPrivateCustomerIsMarkedAndUnmarked() {
        assertThat(form().consumer()).isFalse();
        form().consumer(true);
        model.save();
        assertThat(yann().consumer()).isTrue();
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsIsRefused() {
        form().absence(0, form().absences().get(0).from(Optional.of(TODAY)).to(Optional.of(TODAY.minusDays(1))));
        refused("contact.absence-order");
        form().absence(0, form().absences().get(0).to(Optional.of(TODAY)));
        model.save();
        assertThat(yann().absences()).containsExactly(new Absence(TODAY, TODAY));
    }

    @Test
    void whatCannotBeReadIsToldAndTheFormKeepsItsText() {
        form().type(Field.EMAILS, "yann@hamon.example, yann chez hamon");
        refused("contact.email-wrong");
        assertThat(form().text(Field.EMAILS)).endsWith("chez hamon");
        form().type(Field.EMAILS, "");
        form().type(Field.GIVEN, " ");
        form().type(Field.FAMILY, "");
        refused("contact.nameless");
        form().type(Field.GIVEN, "Yann");
        form().event(0, form().events().get(0).being(Optional.of(PersonEventKind.CHANGED_ROLE)));
        refused("contact.event-day");
        assertThat(window.asked).isEmpty();
    }

    @Test
    void theFormOfAddressPressedTwiceIsNotKnownAgain() {
        form().address(Form.VOUS);
        form().speak(Language.FR);
        model.save();
        assertThat(yann().form()).isEmpty();
        assertThat(yann().language()).isEmpty();
    }

    private void refused(String key) {
        model.save();
        assertThat(model.refusal().get().map(Refusal::key)).contains(key);
    }

    private ContactForm form() {
        return model.form().get().orElseThrow();
    }

    private Person yann() {
        return office.book().snapshot().person(YANN).orElseThrow();
    }

    private Assessment assessment() {
        return office.ghosts().of(PRICE).orElseThrow().assessment();
    }
}
