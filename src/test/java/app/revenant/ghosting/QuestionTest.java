package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.EngineChanges;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.sample.ASeller;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one question: of what is not known, the answer that would tell most. */
class QuestionTest {

    private static final String[] ALL_KNOWN = {"PAIN=POS", "INTENT=POS", "COST_INACTION=POS", "BUDGET=POS", "EVENT=POS",
            "PRIORITY=POS", "PRICE_HOW=LIVE_BEFORE", "PRICE_REACTION=OK", "OWNER=CONTACT", "PROCESS=POS",
            "COMPETITION=ALONE",
            "INTERNAL_WAIT=YES", "QUESTIONS=ZERO", "STEP=THEM_S"};

    private static QuestionChoice choice(String... told) {
        return new QuestionChoice(ASeller.shipped(), ScoresTest.seen(told));
    }

    private static QuestionChoice choice(Map<String, Map<String, List<Double>>> weights, String... told) {
        Engine engine = ASeller.shipped()
                .with(new EngineChanges(weights, Optional.empty(), Map.of(), Map.of(), Map.of(),
                Map.of(), Map.of()));
        return new QuestionChoice(engine, ScoresTest.seen(told));
    }

    /** Everything known but some signals; what is said of them instead comes after. */
    private static String[] allBut(String... signals) {
        return Arrays.stream(ALL_KNOWN)
                .filter(each -> Arrays.stream(signals).noneMatch(signal -> each.startsWith(signal + "=")))
                .toArray(String[]::new);
    }

    private static QuestionChoice choiceBut(String signal, String... told) {
        return choice(Stream.concat(Arrays.stream(allBut(signal)), Arrays.stream(told)).toArray(String[]::new));
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
        assertThat(choiceBut("COMPETITION", "COMPETITION=NOT_ASKED").best()).map(Question::toCustomer).contains(true);
        assertThat(choiceBut("COMPETITION").best()).map(Question::toCustomer).contains(false);
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
        assertThat(choiceBut("PRICE_REACTION").best()).map(Question::subject).contains(Question.Subject.PRICE_REACTION);
        String[] withoutPrice = allBut("PRICE_REACTION", "PRICE_HOW");
        assertThat(choice(withoutPrice).best()).isEmpty();
        assertThat(choice(Stream.concat(Stream.of("PRICE_HOW=NOT_YET"), Arrays.stream(withoutPrice))
                .toArray(String[]::new)).best())
                .isEmpty();
    }

    @Test
    void aStepIsAskedAboutOnlyWhileItsEffortIsUnknown() {
        assertThat(choiceBut("STEP").best()).map(Question::subject).contains(Question.Subject.STEP);
        assertThat(choiceBut("STEP", "STEP=NONE").best()).isEmpty();
    }

    @Test
    void howAPriceCameOutIsNeverAsked() {
        assertThat(choiceBut("PRICE_HOW").best()).isEmpty();
        assertThat(Question.Subject.values()).extracting(Question.Subject::signal).doesNotContain(Signal.PRICE_HOW);
    }

    @Test
    void aQuestionThatGainsLessThanATwentiethOfANatIsNotAsked() {
        QuestionChoice little = choiceBut("QUESTIONS", "PAIN=NEG", "INTENT=NEG");
        assertThat(little.best().orElseThrow().gain()).isLessThan(0.05);
        assertThat(little.choose()).isEmpty();
        assertThat(choice().best().orElseThrow().gain()).isGreaterThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"12.274,false", "12.2782,true"})
    void theLimitIsATwentiethOfANat(double weight, boolean asked) {
        QuestionChoice choice = choice(Map.of("questions",
                Map.of("MANY", only(weight), "FEW", only(0), "ZERO", only(0))),
                allBut("QUESTIONS"));
        assertThat(choice.best().orElseThrow().gain()).isCloseTo(0.05, within(0.0001));
        assertThat(choice.choose().isPresent()).isEqualTo(asked);
    }

    @Test
    void ofEqualGainsTheFirstSubjectIsAsked() {
        Map<String, List<Double>> weights = Map.of("POS", only(-8), "NEG", only(8));
        assertThat(choice(Map.of("cost_inaction", weights, "budget", weights), allBut("COST_INACTION", "BUDGET"))
                .best())
                .map(Question::subject).contains(Question.Subject.COST_INACTION);
    }

    private static List<Double> only(double overwhelmed) {
        return List.of(0.0, overwhelmed, 0.0, 0.0, 0.0, 0.0, 0.0);
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
