package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Conversation.Ending;
import app.revenant.model.Answer;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a past conversation teaches, and where it teaches nothing. */
class ConversationTest {

    private static final Instant TWENTY_AGO = at(ago(20));

    private static Instant at(String when) {
        return When.local(when).atZone(When.PARIS).toInstant();
    }

    private static Conversation talk(ADeal deal) {
        return new Conversation(deal.history(), deal.contact(), deal.seller().ground(), When.NOW);
    }

    private static Conversation ended(ADeal deal, DealStatus status, Optional<LocalDate> on) {
        DealHistory told = deal.history();
        Deal was = told.deal();
        Deal closed = new Deal(was.id(), was.title(), was.company(), was.contact(), was.stage(), status, was.created(),
                new Closing(on, Optional.empty(), Optional.empty()), was.parkedUntil(), was.origin(), was.offer(), was.work(),
                was.goal(), was.nextStep());
        return new Conversation(new DealHistory(closed, told.facts(), told.stages(), told.attempts(), told.alertAnswers(),
                told.drafts(), told.pastSteps()), deal.contact(), deal.seller().ground(), When.NOW);
    }

    private static Optional<LocalDate> day(String when) {
        return Optional.of(When.local(when).toLocalDate());
    }

    @Test
    void anAnswerAtTheLastInstantOfTheHorizonCounts() {
        assertThat(talk(aDeal().silentFor(30).wrote(ago(25)).theyWrote(ago(0))).answeredAfter(TWENTY_AGO)).contains(true);
    }

    @Test
    void anAnswerJustAfterTheHorizonIsNone() {
        ADeal late = aDeal().silentFor(30).wrote(ago(25)).theyWrote(ago(4));
        assertThat(talk(late).answeredAfter(at(ago(24)))).contains(true);
        assertThat(talk(late).answeredAfter(at(When.shortOf(24, Duration.ofSeconds(-1))))).contains(false);
    }

    @Test
    void whetherNoneCameIsKnownOnlyWhenTheHorizonIsOver() {
        ADeal silent = aDeal().silentFor(30).wrote(ago(25));
        assertThat(talk(silent).answeredAfter(TWENTY_AGO)).contains(false);
        assertThat(talk(silent).answeredAfter(TWENTY_AGO.plusSeconds(1))).isEmpty();
    }

    @Test
    void aDealClosedByHandBeforeTheHorizonTeachesNothing() {
        ADeal silent = aDeal().silentFor(60).wrote(ago(50));
        Instant asked = at(ago(45));
        assertThat(ended(silent, DealStatus.CLOSED_WITHOUT_ANSWER, day(ago(26))).answeredAfter(asked)).isEmpty();
        assertThat(ended(silent, DealStatus.CLOSED_WITHOUT_ANSWER, day(ago(25))).answeredAfter(asked)).contains(false);
        assertThat(ended(silent, DealStatus.LOST, Optional.empty()).answeredAfter(asked)).isEmpty();
    }

    @Test
    void anAnswerToTheCloseOutWithinTheHorizonIsAnAnswer() {
        ADeal back = aDeal().silentFor(60).wrote(ago(50)).theyWrote(ago(30));
        assertThat(ended(back, DealStatus.CLOSED_WITHOUT_ANSWER, day(ago(33))).answeredAfter(at(ago(45)))).contains(true);
    }

    @Test
    void aParkedDealLeavesItOpenWhetherTheyWouldHaveAnswered() {
        assertThat(talk(aDeal().silentFor(60).wrote(ago(50)).parked(Optional.empty())).answeredAfter(at(ago(45)))).isEmpty();
    }

    @Test
    void gapsAreOfTheStageInWhichTheyWereAsked() {
        ADeal deal = aDeal().atProposal().entered(StageKind.DEMO, When.local(ago(30)).toLocalDate().toString())
                .entered(StageKind.PROPOSAL, When.local(ago(15)).toLocalDate().toString())
                .wrote(ago(20)).theyWrote(ago(18)).wrote(ago(10)).theyWrote(ago(9));
        assertThat(talk(deal).gaps()).containsExactly(new Conversation.Gap(StageKind.DEMO, 2),
                new Conversation.Gap(StageKind.PROPOSAL, 1));
    }

    @Test
    void anOpenSilenceIsForGoodAfterSixtyWorkingDays() {
        assertThat(talk(aDeal().silentFor(70).wrote(ago(60))).ending()).isEqualTo(Ending.SILENT);
        assertThat(talk(aDeal().silentFor(70).wrote(ago(59.9))).ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void whoeverWasClosedBeforeTheHorizonWasCutShort() {
        ADeal silent = aDeal().silentFor(50).wrote(ago(40));
        assertThat(ended(silent, DealStatus.CLOSED_WITHOUT_ANSWER, day(ago(21))).ending()).isEqualTo(Ending.CUT_SHORT);
        assertThat(ended(silent, DealStatus.CLOSED_WITHOUT_ANSWER, day(ago(20))).ending()).isEqualTo(Ending.SILENT);
        assertThat(ended(silent, DealStatus.CLOSED_WITHOUT_ANSWER, Optional.empty()).ending()).isEqualTo(Ending.CUT_SHORT);
    }

    @Test
    void whoSpokeAtTheEndEndedInWords() {
        ADeal silent = aDeal().silentFor(50).wrote(ago(40));
        assertThat(ended(silent, DealStatus.WON, day(ago(1))).ending()).isEqualTo(Ending.IN_WORDS);
        assertThat(ended(aDeal().silentFor(5), DealStatus.LOST, day(ago(1))).ending()).isEqualTo(Ending.IN_WORDS);
        assertThat(ended(aDeal().theyWrote(ago(50)).saying(Answer.NO).wrote(ago(40)), DealStatus.LOST, day(ago(1))).ending())
                .isEqualTo(Ending.IN_WORDS);
        assertThat(ended(aDeal().silentFor(50).wrote(ago(40)).theyWrote(ago(2)), DealStatus.CLOSED_WITHOUT_ANSWER, day(ago(20))).ending())
                .isEqualTo(Ending.IN_WORDS);
        assertThat(talk(aDeal().silentFor(50).parked(Optional.empty())).ending()).isEqualTo(Ending.IN_WORDS);
    }

    @Test
    void lostInTheMiddleOfASilenceIsNoWord() {
        assertThat(ended(aDeal().silentFor(50).wrote(ago(40)), DealStatus.LOST, day(ago(30))).ending()).isEqualTo(Ending.CUT_SHORT);
    }

    @Test
    void whatWasSeenIsOfTheLastTimeTheyWereAsked() {
        ADeal deal = aDeal().silentFor(40).wrote(ago(30)).theyWrote(ago(25))
                .fact(FactKind.PRICE_REACTION, FactValue.FLINCH, When.local(ago(35)).toLocalDate().toString())
                .fact(FactKind.COMPETITION, FactValue.COMPETITOR, When.local(ago(25)).toLocalDate().toString());
        assertThat(ended(deal, DealStatus.LOST, day(ago(24))).seenBeforeTheEnd()).extracting(Observation::signal)
                .contains(Signal.PRICE_REACTION).doesNotContain(Signal.COMPETITION);
    }
}
