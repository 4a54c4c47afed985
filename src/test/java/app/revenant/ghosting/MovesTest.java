package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.ASeller.aSeller;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.EngineChanges;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LetterKind;
import app.revenant.model.Tag;
import app.revenant.sample.ADeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do, by state and by leading cause. */
class MovesTest {

    private static List<String> moves(ADeal deal) {
        return deal.assessed().moves().stream().map(Move::key).toList();
    }

    private static Optional<LocalDate> day(ADeal deal) {
        return deal.assessed().moves().get(0).day();
    }

    /** Silent for its tenth day, with about four chances of ten. */
    private static ADeal quiet() {
        return aDeal().silentFor(12).wrote(ago(10));
    }

    private static ADeal aboutThePrice() {
        return quiet().fact(FactKind.BUDGET, FactValue.NEG).fact(FactKind.PRICE_HOW, FactValue.DOC_ONLY);
    }

    @Test
    void everyStateHasItsMove() {
        assertThat(moves(aDeal().silentFor(12).withContact(aPerson().left(yesterday()))))
                .containsExactly("move.find_successor", "move.reconnect");
        assertThat(moves(aDeal().wrote(ago(3)))).containsExactly("move.first_contact");
        assertThat(moves(aDeal().silentFor(3))).containsExactly("move.my_step");
        assertThat(moves(aDeal().theyWrote(ago(9)).theyWrote(ago(8)).theyWrote(ago(7)).wrote(ago(0.5))))
                .containsExactly("move.keep_going");
        assertThat(moves(aDeal().silentFor(12).wrote(ago(2)))).containsExactly("move.watch", "move.other_channel");
    }

    @Test
    void aNoIsClosedWithThanksAndAParkedDealIsTakenUpAgain() {
        assertThat(moves(aDeal().theyWrote(ago(9)).saying(Answer.NO))).containsExactly("move.lost_with_thanks");
        assertThat(moves(aDeal().silentFor(9).parked(Optional.of(today())))).containsExactly("move.parked_come_back");
        assertThat(moves(aDeal().theyWrote(ago(9)).saying(Answer.NO).parked(Optional.of(today()))))
                .containsExactly("move.lost_with_thanks");
    }

    @Test
    void aPauseNamesTheDayOnWhichItIsOver() {
        ADeal deal = aDeal().theyWrote(ago(9)).tagged(Tag.LATER).until(inDays(3));
        assertThat(moves(deal)).containsExactly("move.parked_until");
        assertThat(day(deal)).contains(LocalDate.parse(inDays(3)));
        assertThat(day(deal.parked(Optional.of(inDays(9))))).contains(LocalDate.parse(inDays(9)));
    }

    @Test
    void theDayOfAnEarlierParkingSaysNothingOfAnOpenDeal() {
        ADeal deal = aDeal().theyWrote(ago(9)).tagged(Tag.LATER).until(inDays(3)).parked(Optional.of(inDays(90)))
                .reopened();
        assertThat(day(deal)).contains(LocalDate.parse(inDays(3)));
    }

    @Test
    void waitingNamesTheFirstDayThatIsAwaited() {
        ADeal deal = quiet().decisionOn(inDays(9)).theyOwe("le planning").due(inDays(4));
        assertThat(moves(deal)).containsExactly("move.wait_until");
        assertThat(day(deal)).contains(LocalDate.parse(inDays(4)));
        assertThat(day(quiet().theyOwe("le planning").due(today()))).contains(LocalDate.parse(today()));
        assertThat(moves(aDeal().silentFor(3).theyOwe("le planning"))).containsExactly("move.wait");
    }

    @Test
    void theSellersOwnDayIsAwaitedOnlyIfBothAgreedOnIt() {
        ADeal mine = quiet().decisionOn(inDays(9)).iOwe("l'offre").due(tomorrow());
        assertThat(day(mine)).contains(LocalDate.parse(inDays(9)));
        assertThat(day(mine.agreed())).contains(LocalDate.parse(tomorrow()));
    }

    @Test
    void theLeadingCauseHasItsMovesInOrder() {
        assertThat(moves(aboutThePrice())).containsExactly("move.3.1", "move.3.2", "move.3.3", "move.3.4");
    }

    @ParameterizedTest
    @CsvSource({"1,3", "2,4", "3,4", "4,3", "5,5", "6,4", "7,3"})
    void everyCauseHasItsNumberOfMoves(int cause, int moves) {
        List<Double> priors = new ArrayList<>(Collections.nCopies(7, -9.0));
        priors.set(cause - 1, 20.0);
        EngineChanges certain = new EngineChanges(Map.of(), Optional.of(priors), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of());
        assertThat(moves(quiet().soldBy(aSeller().changing(certain)))).hasSize(moves)
                .endsWith("move." + cause + "." + moves);
    }

    @Test
    void ofTwoReadingsTheSecondOnesFirstMoveComesSecond() {
        assertThat(moves(aboutThePrice().fact(FactKind.OWNER, FactValue.OTHER_NOT_MET).fact(FactKind.PROCESS,
                FactValue.NOT_ASKED))).containsExactly("move.3.1", "move.5.1", "move.3.2", "move.3.3", "move.3.4");
    }

    @Test
    void aLastChanceIsOfferedOncePerDeal() {
        assertThat(moves(aboutThePrice())).contains("move.3.3");
        assertThat(moves(aboutThePrice().letter(LetterKind.LAST_CHANCE, ago(1)))).doesNotContain("move.3.3", "move.last_chance");
    }

    @Test
    void whereNotEnoughIsKnownOneAsks() {
        assertThat(moves(quiet())).containsExactly("move.ask");
    }

    @Test
    void whoAskedToBeLeftAloneIsLeftAloneInEveryState() {
        assertThat(moves(aboutThePrice().withContact(aPerson().notToBeContacted())))
                .containsExactly("move.do_not_contact");
        assertThat(moves(aDeal().withContact(aPerson().notToBeContacted()))).containsExactly("move.do_not_contact");
        assertThat(moves(aDeal().silentFor(3).withContact(aPerson().notToBeContacted())))
                .containsExactly("move.do_not_contact");
    }
}
