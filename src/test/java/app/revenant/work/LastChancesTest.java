package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.ghosting.State;
import app.revenant.letters.Fields;
import app.revenant.letters.Finding;
import app.revenant.letters.LetterId;
import app.revenant.letters.Rule;
import app.revenant.letters.Voice;
import app.revenant.model.Answer;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.LossLesson;
import app.revenant.model.Refusal;
import app.revenant.model.StepKind;
import app.revenant.model.Tag;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastChancesTest {

    private static final DealId DEAL = new DealId("d1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NAMED = LocalDate.of(2026, 11, 30);

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
    void nothingIsAskedBeforeALastChanceWent() {
        assertThat(LastChances.pending(history())).isEmpty();
        assertThatThrownBy(() -> answer(LastChanceAnswer.KEEP)).isInstanceOf(Refusal.class);
    }

    @Test
    void oneKeepsTheDealAndPlansTheTalk() {
        lastChance();
        answer(LastChanceAnswer.KEEP);
        assertThat(deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(deal().nextStep()).hasValueSatisfying(step -> {
            assertThat(step.kind()).contains(StepKind.CALL);
            assertThat(step.due()).contains(TODAY.plusDays(1));
        });
        assertThat(office.ghosts().of(DEAL).orElseThrow().assessment().state()).isEqualTo(State.MY_TURN);
    }

    @Test
    void twoParksUntilTheMonthTheLetterNamedAndKeepsTheCause() {
        lastChance();
        answer(LastChanceAnswer.NOT_THIS_YEAR);
        assertThat(deal().status()).isEqualTo(DealStatus.PARKED);
        assertThat(deal().parkedUntil()).contains(LocalDate.of(2027, 5, 1));
        assertThat(deal().closing()).isEqualTo(new Closing(Optional.empty(), Optional.of(CloseReason.NOT_THIS_YEAR), Optional.of(4)));
        assertThat(last().tags()).containsExactly(Tag.LATER);
        assertThat(office.ghosts().of(DEAL).orElseThrow().assessment().state()).isEqualTo(State.PARKED);
    }

    @Test
    void threeClosesForWantOfABudget() {
        lastChance();
        answer(LastChanceAnswer.NO_BUDGET);
        assertThat(deal().status()).isEqualTo(DealStatus.LOST);
        assertThat(deal().closing()).isEqualTo(new Closing(Optional.of(TODAY), Optional.of(CloseReason.NO_BUDGET), Optional.of(3),
                Optional.of(TODAY.plusMonths(6)), Optional.empty()));
        assertThat(last().answer()).contains(Answer.NO);
        assertThat(last().note()).contains("3");
    }

    @Test
    void fourClosesBecauseOfAnotherChoice() {
        lastChance();
        answer(LastChanceAnswer.OTHER_CHOICE);
        assertThat(deal().closing().reason()).contains(CloseReason.OTHER_CHOICE);
        assertThat(deal().closing().revealedCause()).contains(6);
    }

    @Test
    void anAnswerIsOneStepToTakeBackAndAskedOnce() {
        lastChance();
        DealHistory before = history();
        answer(LastChanceAnswer.NO_BUDGET);
        assertThat(LastChances.pending(history())).isEmpty();
        assertThat(office.undo().last()).contains("undo.last-chance");
        office.undo().undo();
        assertThat(history()).isEqualTo(before);
        assertThat(LastChances.pending(history())).isPresent();
    }

    @Test
    void aLateAnswerOpensADealThatWasClosedAsAnnounced() {
        lastChance();
        office.deals().close(DEAL, DealStatus.CLOSED_WITHOUT_ANSWER, new Closing(Optional.of(TODAY), Optional.empty(), Optional.empty()));
        answer(LastChanceAnswer.KEEP);
        assertThat(deal().status()).isEqualTo(DealStatus.OPEN);
        assertThat(deal().closing()).isEqualTo(Closing.NONE);
    }

    @Test
    void aSecondLastChanceIsRefusedByTheLetterItself() {
        lastChance();
        Composition again = office.closeOuts().compose(DEAL, LetterId.T8, Voice.EN, Fields.NONE);
        assertThat(again.barred().map(Finding::rule)).contains(Rule.ONE_LAST_CHANCE);
        assertThatThrownBy(() -> office.sentLetters().sent(again, "s", "b", new Aftermath(CloseReason.NO_ANSWER, Optional.empty(),
                Optional.of(NAMED)), TODAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void afterACloseOutOneIsSilentUntilTheDayAgreedWithOneself() {
        closeOut(new Aftermath(CloseReason.NO_ANSWER, Optional.of(7), Optional.empty(), Optional.of(TODAY.plusDays(40)),
                Optional.of(LossLesson.BOTH)));
        assertThat(deal().closing().lesson()).contains(LossLesson.BOTH);
        assertThat(barred(LetterId.T1)).hasValueSatisfying(found -> {
            assertThat(found.rule()).isEqualTo(Rule.SILENCE);
            assertThat(found.arguments()).containsExactly(TODAY.plusDays(40));
        });
        assertThat(barred(LetterId.T11)).isEmpty();
    }

    @Test
    void withoutADaySilenceLastsHalfAYearAndAnAnswerEndsIt() {
        closeOut(new Aftermath(CloseReason.NO_ANSWER, Optional.of(7), Optional.empty()));
        assertThat(barred(LetterId.T1).orElseThrow().arguments()).containsExactly(TODAY.plusMonths(6));
        office.attempts().log(DEAL, OfficeAt.answered("back", OfficeAt.NOW, Answer.NEUTRAL), Optional.empty());
        assertThat(barred(LetterId.T1)).isEmpty();
    }

    private Optional<Finding> barred(LetterId letter) {
        return office.closeOuts().compose(DEAL, letter, Voice.EN, Fields.NONE).barred();
    }

    private void closeOut(Aftermath after) {
        office.sentLetters().sent(office.closeOuts().compose(DEAL, LetterId.T7, Voice.EN, Fields.NONE), "s", "b", after, TODAY);
    }

    private void lastChance() {
        Composition letter = office.closeOuts().compose(DEAL, LetterId.T8, Voice.FR_VOUS, Fields.NONE);
        office.sentLetters().sent(letter, letter.subject(), letter.body(),
                new Aftermath(CloseReason.NO_ANSWER, Optional.empty(), Optional.of(NAMED)), TODAY);
    }

    private void answer(LastChanceAnswer answer) {
        office.lastChances().answered(DEAL, answer);
    }

    private ContactAttempt last() {
        return history().attempts().get(history().attempts().size() - 1);
    }

    private Deal deal() {
        return history().deal();
    }

    private DealHistory history() {
        return office.ghosts().of(DEAL).map(Assessed::history).orElseThrow();
    }
}
