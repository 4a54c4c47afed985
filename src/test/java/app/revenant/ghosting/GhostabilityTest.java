package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.APerson.aPerson;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.Channel;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.PhoneKind;
import app.revenant.model.StageKind;
import app.revenant.model.Value;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is missing of a deal that still speaks; the indices are counted by hand, the gains by another program. */
class GhostabilityTest {

    private static ADeal live(StageKind stage) {
        return aDeal().at(stage).silentFor(1);
    }

    private static ADeal complete(StageKind stage) {
        return aDeal().at(stage).wrote(ago(2)).withValue(Value.INSIGHT).silentFor(1).iOwe("the offer").due(inDays(3)).agreed()
                .fact(FactKind.PAIN, FactValue.POS).fact(FactKind.INTENT, FactValue.NEG)
                .fact(FactKind.COST_INACTION, FactValue.POS).fact(FactKind.EVENT, FactValue.NEG)
                .fact(FactKind.COMPETITION, FactValue.STATUS_QUO).fact(FactKind.BUDGET, FactValue.NEG)
                .fact(FactKind.PRICE_HOW, FactValue.LIVE_BEFORE).fact(FactKind.OWNER, FactValue.OTHER_NOT_MET)
                .fact(FactKind.PROCESS, FactValue.PARTIAL);
    }

    private static Ghostability of(ADeal deal) {
        return deal.assessed().ghostability().orElseThrow();
    }

    private static Hint hint(ADeal deal) {
        return of(deal).hint().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"DISCOVERY,4", "DEMO,7", "PROPOSAL,11", "NEGOTIATION,11", "VERBAL,11"})
    void moreIsDueFromStageToStage(StageKind stage, int due) {
        assertThat(of(live(stage)).due()).isEqualTo(due);
        assertThat(of(live(stage)).index()).as("nothing is known").isEqualTo(100);
        assertThat(of(complete(stage)).index()).as("a bad answer is an answer, too").isZero();
        assertThat(of(complete(stage)).hint()).isEmpty();
    }

    @Test
    void aStageOfTheSellersOwnIsDueWhatItsKindIs() {
        ADeal deal = aDeal().soldBy(ASeller.aSeller().calling(StageKind.DEMO, "visit")).at("visit").silentFor(1);
        assertThat(of(deal).due()).isEqualTo(7);
    }

    @Test
    void theIndexIsTheShareThatIsMissing() {
        ADeal demo = live(StageKind.DEMO).fact(FactKind.PAIN, FactValue.POS).fact(FactKind.INTENT, FactValue.POS)
                .fact(FactKind.PRIORITY, FactValue.POS).fact(FactKind.COMPETITION, FactValue.NOT_ASKED);
        assertThat(of(demo).met()).containsExactly(Check.PAIN, Check.INTENT, Check.URGENCY);
        assertThat(of(demo).unmet()).containsExactly(Check.COST_INACTION, Check.COMPETITION, Check.STEP, Check.TOUCH);
        assertThat(of(demo).index()).isCloseTo(57.142857, within(0.000001));
        ADeal proposal = complete(StageKind.PROPOSAL).fact(FactKind.PROCESS, FactValue.NOT_ASKED);
        assertThat(of(proposal).index()).isCloseTo(9.090909, within(0.000001));
    }

    @ParameterizedTest
    @CsvSource({"LIVE_BEFORE,true", "LIVE_AT_PROPOSAL,true", "DOC_ONLY,false", "NOT_YET,false"})
    void aPriceIsMetOnlyWhereItWasSaidLive(FactValue how, boolean met) {
        assertThat(of(live(StageKind.PROPOSAL).fact(FactKind.PRICE_HOW, how)).met().contains(Check.PRICE)).isEqualTo(met);
    }

    @Test
    void aPriorityIsForgottenAfterSixtyDays() {
        assertThat(of(live(StageKind.DEMO).fact(FactKind.PRIORITY, FactValue.POS, inDays(-60))).met()).contains(Check.URGENCY);
        assertThat(of(live(StageKind.DEMO).fact(FactKind.PRIORITY, FactValue.POS, inDays(-61))).met()).isEmpty();
    }

    @Test
    void aPassedDeadlineIsKnownAllTheSame() {
        ADeal deal = live(StageKind.DEMO).fact(FactKind.EVENT, FactValue.POS, inDays(-9), Optional.of(yesterday()));
        assertThat(of(deal).met()).containsExactly(Check.URGENCY);
    }

    @Test
    void aStepCountsWhenItIsDatedAgreedAndNotPast() {
        assertThat(of(live(StageKind.DISCOVERY).iOwe("x").due(today()).agreed()).met()).containsExactly(Check.STEP);
        assertThat(of(live(StageKind.DISCOVERY).theyOwe("x").due(today()).agreed()).met()).containsExactly(Check.STEP);
        assertThat(of(live(StageKind.DISCOVERY).iOwe("x").due(yesterday()).agreed()).met()).isEmpty();
        assertThat(of(live(StageKind.DISCOVERY).iOwe("x").due(today())).met()).isEmpty();
        assertThat(of(live(StageKind.DISCOVERY).iOwe("x").agreed()).met()).isEmpty();
    }

    @Test
    void onlyTheLastOutboundContactIsAskedForItsValue() {
        ADeal given = aDeal().at(StageKind.DISCOVERY).withContact(aPerson().reachableOn(PhoneKind.MOBILE)).wrote(ago(3)).withValue(Value.RESOURCE).theyWrote(ago(2));
        assertThat(of(given).met()).containsExactly(Check.TOUCH);
        assertThat(of(given.wroteInVain(ago(1.5))).met()).as("nobody got what bounced").containsExactly(Check.TOUCH);
        assertThat(of(given.rang(Channel.MOBILE).noAnswer(ago(1))).met()).as("a missed call brings nothing").isEmpty();
        assertThat(of(given.wrote(ago(0.5)).withValue(Value.NONE)).met()).isEmpty();
        assertThat(of(given.wrote(ago(0.2)).withValue(Value.ANSWER)).met()).containsExactly(Check.TOUCH);
    }

    @ParameterizedTest
    @CsvSource({"DISCOVERY,INTENT,0.3936", "DEMO,INTENT,0.3936", "PROPOSAL,INTENT,0.3936"})
    void ofABlankDealTheIntentionTellsMost(StageKind stage, Question.Subject subject, double gain) {
        Question question = hint(live(stage)).question().orElseThrow();
        assertThat(question.subject()).isEqualTo(subject);
        assertThat(question.gain()).isCloseTo(gain, within(0.00005));
        assertThat(question.toCustomer()).as("a blank is first asked of the seller").isFalse();
    }

    @Test
    void theHintIsTheUnmetFactOfHighestGainHoweverLittleItGains() {
        ADeal discovery = live(StageKind.DISCOVERY).fact(FactKind.INTENT, FactValue.POS);
        assertThat(hint(discovery).check()).isEqualTo(Check.PAIN);
        assertThat(hint(discovery).question().orElseThrow().gain()).isCloseTo(0.0341, within(0.00005));
        ADeal demo = live(StageKind.DEMO).fact(FactKind.PAIN, FactValue.POS).fact(FactKind.INTENT, FactValue.POS)
                .fact(FactKind.PRIORITY, FactValue.NOT_ASKED);
        assertThat(hint(demo).check()).isEqualTo(Check.URGENCY);
        assertThat(hint(demo).question().orElseThrow().subject()).as("either fact would do, the other one tells more")
                .isEqualTo(Question.Subject.EVENT);
    }

    @Test
    void whatWasNotAskedIsHintedAsAQuestionToTheCustomer() {
        Hint hint = hint(complete(StageKind.PROPOSAL).fact(FactKind.COMPETITION, FactValue.NOT_ASKED));
        assertThat(hint.check()).isEqualTo(Check.COMPETITION);
        assertThat(hint.question().orElseThrow().toCustomer()).isTrue();
    }

    @Test
    void aFactThatIsNotDueYetIsNoHint() {
        ADeal discovery = complete(StageKind.DISCOVERY).fact(FactKind.OWNER, FactValue.NOT_ASKED);
        assertThat(of(discovery).hint()).isEmpty();
        assertThat(hint(complete(StageKind.PROPOSAL).fact(FactKind.OWNER, FactValue.NOT_ASKED)).check()).isEqualTo(Check.OWNER);
    }

    @Test
    void whereAllFactsAreKnownThePriceThenTheStepThenTheTouchIsHinted() {
        ADeal deal = complete(StageKind.PROPOSAL).iOwe("x").wrote(ago(0.5));
        assertThat(hint(deal.fact(FactKind.PRICE_HOW, FactValue.DOC_ONLY))).isEqualTo(new Hint(Check.PRICE, Optional.empty()));
        assertThat(hint(deal.fact(FactKind.PRICE_HOW, FactValue.LIVE_AT_PROPOSAL)).check()).isEqualTo(Check.STEP);
        assertThat(hint(deal.due(today()).agreed()).check()).isEqualTo(Check.TOUCH);
    }

    @Test
    void onlyALiveDealHasAnIndex() {
        assertThat(live(StageKind.DEMO).assessed().ghostability()).isPresent();
        assertThat(aDeal().wrote(ago(1)).assessed().ghostability()).as("never engaged").isPresent();
        ADeal silent = aDeal().silentFor(20).wrote(ago(18)).rang(Channel.MOBILE).noAnswer(ago(9)).wrote(ago(6));
        assertThat(silent.assessed().isFlagged()).isTrue();
        assertThat(silent.assessed().ghostability()).isEmpty();
        assertThat(live(StageKind.DEMO).parked(Optional.of(inDays(9))).assessed().ghostability()).isEmpty();
        assertThat(live(StageKind.DEMO).parked(Optional.of(yesterday())).assessed().ghostability()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST", "CLOSED_WITHOUT_ANSWER"})
    void aFinishedDealHasNone(DealStatus end) {
        assertThat(live(StageKind.DEMO).closed(end, yesterday()).assessed().ghostability()).isEmpty();
    }
}
