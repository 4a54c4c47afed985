package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.Wiring;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample goes into an empty store only, and leaves as it came. */
class SampleTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 3, 14);

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = Wiring.open(folder, Clock.fixed(Instant.parse("2028-03-14T09:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static NewDeal deal(String title, Optional<CompanyId> company, Optional<PersonId> contact) {
        return new NewDeal(title, company.map(id -> new NewDeal.CompanyChoice(Optional.of(id), "")),
                contact.map(id -> new NewDeal.ContactChoice(Optional.of(id), Optional.empty(), Optional.empty(), List.of(), List.of())),
                "discovery", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void itIsRefusedAsSoonAsTheStoreHoldsADeal() {
        DealId own = office.deals().begin(deal("Mine", Optional.empty(), Optional.empty()), TODAY);

        assertThatThrownBy(() -> office.sample().fill()).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("store.not-empty"));

        assertThat(office.book().snapshot().deals()).extracting(DealHistory::id).containsExactly(own);
    }

    @Test
    void itIsRefusedASecondTime() {
        office.sample().fill();

        assertThatThrownBy(() -> office.sample().fill()).isInstanceOf(Refusal.class);
    }

    @Test
    void oneUndoTakesItBack() {
        office.sample().fill();
        assertThat(office.sample().isPresent()).isTrue();

        office.undo().undo();

        assertThat(office.book().snapshot().isEmpty()).isTrue();
        assertThat(office.sample().isPresent()).isFalse();
    }

    @Test
    void removingItLeavesWhatTheSellerAdded() {
        office.sample().fill();
        DealId own = office.deals().begin(deal("Mine", Optional.empty(), Optional.empty()), TODAY);

        office.sample().remove();

        assertThat(office.book().snapshot().deals()).extracting(DealHistory::id).containsExactly(own);
        assertThat(office.book().snapshot().people()).isEmpty();
        assertThat(office.book().snapshot().companies()).isEmpty();
        assertThat(office.sample().isPresent()).isFalse();
    }

    @Test
    void whoTheSellersOwnDealSpeaksOfStaysWithTheirCompany() {
        office.sample().fill();
        PersonId claire = new PersonId("sample:claire-delmas");
        office.deals().begin(deal("Mine", Optional.of(new CompanyId("sample:cadou")), Optional.of(claire)), TODAY);

        office.sample().remove();

        Snapshot left = office.book().snapshot();
        assertThat(left.people()).extracting(person -> person.id()).containsExactly(claire);
        assertThat(left.companies()).extracting(company -> company.id())
                .containsExactlyInAnyOrder(new CompanyId("sample:brunet"), new CompanyId("sample:cadou"));
    }

    @Test
    void removingItCanBeTakenBackToo() {
        office.sample().fill();
        Snapshot before = office.book().snapshot();

        office.sample().remove();
        office.undo().undo();

        assertThat(office.book().snapshot().deals()).containsExactlyElementsOf(before.deals());
        assertThat(office.book().snapshot().people()).containsExactlyElementsOf(before.people());
    }

    @Test
    void todayAndTheReviewHaveSomethingToSay() {
        office.sample().fill();

        Agenda agenda = office.today().agenda();
        assertThat(agenda.promised()).hasSizeBetween(3, 9);
        assertThat(agenda.mySteps()).extracting(item -> item.daysLate()).contains(0L).anyMatch(late -> late > 0);
        assertThat(agenda.goingQuiet()).isNotEmpty();
        assertThat(office.reviews().today().closings()).hasSize(1);
        assertThat(office.reviews().today().finished()).isNotEmpty();
        assertThat(office.reviews().today().rates().leads().finished()).isGreaterThanOrEqualTo(10);
    }
}
