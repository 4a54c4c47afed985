package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.sample.ASeller;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one question: of what is not known, the answer that would tell most. */
class QuestionTest {

    private static final String[] ALL_KNOWN = {"PAIN=POS", "INTENT=POS", "COST_INACTION=POS", "BUDGET=POS", "EVENT=POS",
            "PRIORITY=POS", "PRICE_HOW=LIVE_BEFORE", "PRICE_REACTION=OK", "OWNER=CONTACT", "PROCESS=POS", "COMPETITION=ALONE",
            "INTERNAL_WAIT=YES", "QUESTIONS=ZERO", "STEP=THEM_S"};

    private static QuestionChoice choice(String... told) {
        return new QuestionChoice(ASeller.shipped(), ScoresTest.seen(told));
    }

    /** Everything known but some signals, which are as told. */
    private static QuestionChoice allBut(String signal, String... told) {
        return choice(Stream.concat(Arrays.stream(ALL_KNOWN).filter(each -> !each.startsWith(signal + "=")),
                Arrays.stream(told)).toArray(String[]::new));
    }

    @Test
    void knowingNothingOneAsksForTheIntention() {
        Question asked = choice().choose().orElseThrow();
        assertThat(asked.subject()).isEqualTo(Question.Subject.INTENT);
        assertThat(asked.gain()).isCloseTo(0.3031, within(0.00005));
        assertThat(asked.toCustomer()).isFalse();
    }

    @Test
    void whatWasNotAskedIsPutToTheCustomerAndABlankToTheSeller() {
        assertThat(allBut("COMPETITION", "COMPETITION=NOT_ASKED").best()).map(Question::toCustomer).contains(true);
        assertThat(allBut("COMPETITION").best()).map(Question::toCustomer).contains(false);
    }

    @Test
    void knowingEverythingThereIsNothingToAsk() {
        assertThat(choice(ALL_KNOWN).best()).isEmpty();
    }

    @Test
    void anAnsweredFactIsNotAskedAgain() {
        assertThat(choice("INTENT=NEG").best().orElseThrow().subject()).isNotEqualTo(Question.Subject.INTENT);
    }

    @Test
    void theReactionToAPriceIsAskedOnlyOnceAPriceIsOut() {
        assertThat(allBut("PRICE_REACTION").best()).map(Question::subject).contains(Question.Subject.PRICE_REACTION);
        assertThat(choice(Arrays.stream(ALL_KNOWN).filter(each -> !each.startsWith("PRICE")).toArray(String[]::new)).best())
                .isEmpty();
        assertThat(choice(Stream.concat(Arrays.stream(ALL_KNOWN).filter(each -> !each.startsWith("PRICE")),
                Stream.of("PRICE_HOW=NOT_YET")).toArray(String[]::new)).best()).isEmpty();
    }

    @Test
    void aStepIsAskedAboutOnlyWhileItsEffortIsUnknown() {
        assertThat(allBut("STEP").best()).map(Question::subject).contains(Question.Subject.STEP);
        assertThat(allBut("STEP", "STEP=NONE").best()).isEmpty();
    }

    @Test
    void howAPriceCameOutIsNeverAsked() {
        assertThat(allBut("PRICE_HOW").best()).isEmpty();
        assertThat(Question.Subject.values()).extracting(Question.Subject::signal).doesNotContain(Signal.PRICE_HOW);
    }

    @Test
    void aQuestionThatGainsLessThanATwentiethOfANatIsNotAsked() {
        QuestionChoice little = allBut("QUESTIONS", "PAIN=NEG", "INTENT=NEG");
        assertThat(little.best().orElseThrow().gain()).isLessThan(0.05);
        assertThat(little.choose()).isEmpty();
        assertThat(choice().best().orElseThrow().gain()).isGreaterThanOrEqualTo(0.05);
    }

    @Test
    void everyStateWithCausesMayAskOne() {
        assertThat(aDeal().silentFor(12).assessed().question()).isPresent();
        assertThat(aDeal().silentFor(12).wrote(ago(10)).assessed().question()).isPresent();
        assertThat(aDeal().silentFor(12).parked(Optional.of(inDays(9))).assessed().question()).isPresent();
        assertThat(aDeal().wrote(ago(10)).assessed().question()).isEmpty();
    }

    @Test
    void aPriorityLearntTooLongAgoIsAskedOfTheSellerAgain() {
        Assessment stale = aDeal().silentFor(12).fact(FactKind.PRIORITY, FactValue.NOT_ASKED, inDays(-61)).assessed();
        assertThat(stale.signals()).doesNotContainKey(Signal.PRIORITY);
        assertThat(stale.question().orElseThrow().toCustomer()).isFalse();
    }

    @Test
    void everyQuestionExpectsAnswersThatAddUpToOne() {
        assertThat(Question.Subject.values()).allSatisfy(subject -> assertThat(subject.answers().stream()
                .mapToDouble(answer -> answer.getValue()).sum()).isCloseTo(1, within(1e-12)));
    }
}
