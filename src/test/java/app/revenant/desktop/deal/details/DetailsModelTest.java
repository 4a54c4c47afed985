package app.revenant.desktop.deal.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.deal.details.DetailsForm.Field;
import app.revenant.desktop.deal.details.DetailsForm.Moment;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.When;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.Origin;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.Work;
import app.revenant.work.Office;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailsModelTest {

    private static final DealId PRICE = new DealId("d1-03-price");
    private static final DealId SLOW = new DealId("d1-09-healthy-slow-replier");

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private DetailsModel model;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price", "09-healthy-slow-replier");
        model = new DetailsModel(office, window.desk(), PRICE);
        model.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsReadAndSavedAgainIsTheSame() {
        Deal before = deal();
        model.save();
        assertThat(deal()).isEqualTo(before);
        assertThat(window.asked).containsExactly("closeSheet");
    }

    @Test
    void everyFieldIsWrittenInOneStep() {
        Deal before = deal();
        form().from(Origin.REFERRAL);
        form().type(Field.GOAL, " moins de soirées sur les devis ");
        form().type(Field.WHAT_CLOSES, "créneau de janvier");
        form().type(Field.QUESTIONS, "3");
        form().type(Field.HOURS, "6,5");
        form().type(Field.PRESALES, "2.25");
        form().at(Moment.PROPOSAL, on(3, "9h"));
        form().at(Moment.PRICE, on(4, "17:30"));
        model.save();
        assertThat(deal().origin()).contains(Origin.REFERRAL);
        assertThat(deal().goal()).contains("moins de soirées sur les devis");
        assertThat(deal().work()).isEqualTo(new Work(Optional.of(new BigDecimal("6.5")), Optional.of(new BigDecimal("2.25")), Optional.of(3)));
        assertThat(deal().offer().whatCloses()).contains("créneau de janvier");
        assertThat(deal().offer().proposalSent()).contains(Instant.parse("2026-11-03T08:00:00Z"));
        assertThat(deal().offer().priceDisclosed()).contains(Instant.parse("2026-11-04T16:30:00Z"));
        office.undo().undo();
        assertThat(deal()).isEqualTo(before);
    }

    @Test
    void whatIsClearedIsBlankAgain() {
        form().from(Origin.TARGETED);
        form().at(Moment.PRICE, When.NOW);
        form().type(Field.CONTACT, " ");
        form().type(Field.COMPANY, "");
        model.save();
        assertThat(deal().origin()).isEmpty();
        assertThat(deal().offer().priceDisclosed()).isEmpty();
        assertThat(deal().offer().proposalSent()).as("was left alone").isPresent();
        assertThat(deal().contact()).isEmpty();
        assertThat(deal().company()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheFormKeepsItsText() {
        refused("details.hours-wrong", () -> form().type(Field.HOURS, "-2"));
        form().type(Field.HOURS, "2");
        refused("details.questions-wrong", () -> form().type(Field.QUESTIONS, "3 ou 4"));
        form().type(Field.QUESTIONS, "");
        refused("kit.future", () -> form().at(Moment.PRICE, on(24, "")));
        refused("kit.hour", () -> form().at(Moment.PRICE, on(2, "26h")));
        assertThat(form().moment(Moment.PRICE).hour()).isEqualTo("26h");
        assertThat(window.asked).isEmpty();
    }

    @Test
    void aKnownNameIsThePersonOneKnowsAndAnyOtherIsNew() {
        String known = office.ghosts().of(SLOW).flatMap(deal -> deal.contact()).map(Person::fullName).orElseThrow();
        assertThat(model.peopleLike(known.substring(0, 3))).contains(known);
        form().type(Field.CONTACT, known.toUpperCase());
        model.save();
        assertThat(deal().contact()).isEqualTo(office.ghosts().of(SLOW).orElseThrow().deal().contact());
        model = new DetailsModel(office, window.desk(), PRICE);
        model.begin();
        form().type(Field.CONTACT, "Anne Hamon");
        model.save();
        assertThat(office.ghosts().of(PRICE).flatMap(deal -> deal.contact())).hasValueSatisfying(anne -> {
            assertThat(anne.family()).contains("Hamon");
            assertThat(anne.company()).isEqualTo(deal().company());
        });
    }

    @Test
    void anotherPersonOfTheSameNameDoesNotTakeTheContactsPlace() {
        Person yann = office.book().snapshot().person(new PersonId("p1-03-price")).orElseThrow();
        office.people().keep(new Person(yann.id(), Optional.empty(), yann.given(), yann.family(), yann.role(), yann.emails(),
                yann.phones(), yann.language(), yann.form(), false, false, yann.events(), yann.absences(), yann.note()));
        office.people().keep(new Person(new PersonId("p0"), deal().company(), yann.given(), yann.family(), Optional.empty(),
                yann.emails(), yann.phones(), Optional.empty(), Optional.empty(), false, false, yann.events(), yann.absences(), yann.note()));
        model = new DetailsModel(office, window.desk(), PRICE);
        model.begin();
        model.save();
        assertThat(deal().contact()).contains(yann.id());
    }

    private void refused(String key, Runnable change) {
        change.run();
        model.save();
        assertThat(model.refusal().get().map(Refusal::key)).contains(key);
    }

    private static When on(int november, String hour) {
        return new When(Optional.of(LocalDate.of(2026, 11, november)), hour);
    }

    private DetailsForm form() {
        return model.form().get().orElseThrow();
    }

    private Deal deal() {
        return office.ghosts().of(PRICE).orElseThrow().deal();
    }
}
