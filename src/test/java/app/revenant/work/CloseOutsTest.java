package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.Finding;
import app.revenant.letters.LetterId;
import app.revenant.letters.Rule;
import app.revenant.letters.Voice;
import app.revenant.model.CloseReason;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.LetterKind;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseOutsTest {

    private static final DealId DEAL = new DealId("d1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeAt.withStory(folder, "03-price");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theLetterAnswersTheLeadingCauseInTheContactsLanguage() {
        Composition letter = office.closeOuts().begin(DEAL);
        assertThat(letter.letter()).isEqualTo(LetterId.T3);
        assertThat(letter.voice()).isEqualTo(Voice.FR_VOUS);
        assertThat(letter.to()).contains("yann@hamon.example");
        assertThat(letter.unfilled()).containsExactlyInAnyOrder(Field.RESOURCE, Field.ME);
        assertThat(letter.isReady()).isFalse();
    }

    @Test
    void theClosingDayIsTheFifthWorkingDay() {
        assertThat(office.closeOuts().closeDate()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatTheSellerTypesWinsOverTheLog() {
        Composition letter = office.closeOuts().compose(DEAL, LetterId.T3, Voice.FR_VOUS,
                Fields.NONE.with(Field.TOPIC, "vos devis").with(Field.ME, "Julien").with(Field.RESOURCE, "une page"));
        assertThat(letter.isReady()).isTrue();
        assertThat(letter.subject()).contains("vos devis");
        assertThat(letter.body()).endsWith("Julien");
    }

    @Test
    void aLetterThatNamesADateLeavesTheDealOpenWithMyStepToClose() {
        send(LetterId.T3, new Aftermath(CloseReason.NO_ANSWER, Optional.of(3), Optional.of(LocalDate.of(2026, 11, 30))));
        Deal deal = history().deal();
        assertThat(deal.status()).isEqualTo(DealStatus.OPEN);
        assertThat(deal.nextStep()).hasValueSatisfying(step -> {
            assertThat(step.owner()).isEqualTo(StepOwner.ME);
            assertThat(step.kind()).contains(StepKind.CLOSE);
            assertThat(step.due()).contains(LocalDate.of(2026, 11, 30));
        });
        assertThat(history().pastSteps()).extracting(step -> step.owner()).containsExactly(StepOwner.THEM);
        assertThat(lastAttempt().letter()).contains(LetterKind.CLOSE_OUT);
    }

    @Test
    void aClosingLetterClosesAtOnceWithoutAnAnswer() {
        send(LetterId.T7, new Aftermath(CloseReason.NO_ANSWER, Optional.of(7), Optional.empty()));
        Deal deal = history().deal();
        assertThat(deal.status()).isEqualTo(DealStatus.CLOSED_WITHOUT_ANSWER);
        assertThat(deal.closing().on()).contains(TODAY);
        assertThat(deal.closing().revealedCause()).contains(7);
    }

    @Test
    void anotherChoiceIsALoss() {
        send(LetterId.T10, new Aftermath(CloseReason.OTHER_CHOICE, Optional.of(6), Optional.empty()));
        assertThat(history().deal().status()).isEqualTo(DealStatus.LOST);
    }

    @Test
    void aParkingLetterParks() {
        send(LetterId.T9, new Aftermath(CloseReason.NOT_THIS_YEAR, Optional.empty(), Optional.of(LocalDate.of(2027, 3, 1))));
        assertThat(history().deal().status()).isEqualTo(DealStatus.PARKED);
        assertThat(history().deal().parkedUntil()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void sendingIsOneStepToTakeBack() {
        DealHistory before = history();
        send(LetterId.T7, new Aftermath(CloseReason.NO_ANSWER, Optional.of(7), Optional.empty()));
        office.undo().undo();
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void aDraftIsNoAttemptAndLeavesTheSilenceAlone() {
        Assessed before = office.ghosts().of(DEAL).orElseThrow();
        office.sentLetters().keepDraft(office.closeOuts().begin(DEAL), "Subject", "Body");
        assertThat(history().drafts()).hasSize(1);
        assertThat(office.ghosts().of(DEAL).orElseThrow().assessment()).isEqualTo(before.assessment());
    }

    @Test
    void sendingDropsTheDraft() {
        office.sentLetters().keepDraft(office.closeOuts().begin(DEAL), "Subject", "Body");
        send(LetterId.T7, new Aftermath(CloseReason.NO_ANSWER, Optional.of(7), Optional.empty()));
        assertThat(history().drafts()).isEmpty();
    }

    @Test
    void whoAskedToBeLeftAloneGetsNoLetter() {
        Person yann = office.book().snapshot().people().iterator().next();
        office.people().keep(new Person(yann.id(), yann.company(), yann.given(), yann.family(), yann.role(), yann.emails(),
                yann.phones(), yann.language(), yann.form(), false, true, yann.events(), yann.absences(), yann.note()));
        Composition letter = office.closeOuts().begin(DEAL);
        assertThat(letter.barred().map(Finding::rule)).contains(Rule.MUTED);
        assertThatThrownBy(() -> office.closeOuts().saveEml(folder.resolve("x.eml"), letter, "s", "b")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> office.closeOuts().mailto(letter, "s", "b")).isInstanceOf(Refusal.class);
        assertThat(folder.resolve("x.eml")).doesNotExist();
    }

    private void send(LetterId id, Aftermath after) {
        Composition letter = office.closeOuts().compose(DEAL, id, Voice.FR_VOUS, Fields.NONE);
        office.sentLetters().sent(letter, letter.subject(), letter.body(), after, TODAY);
    }

    private DealHistory history() {
        return office.book().snapshot().deal(DEAL).orElseThrow();
    }

    private ContactAttempt lastAttempt() {
        return history().attempts().get(history().attempts().size() - 1);
    }
}
