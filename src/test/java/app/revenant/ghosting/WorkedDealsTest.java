package app.revenant.ghosting;

import static app.revenant.sample.JsonTree.list;
import static app.revenant.sample.JsonTree.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.Coded;
import app.revenant.model.StageKind;
import app.revenant.resources.ShippedEngine;
import app.revenant.sample.JsonTree;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every worked deal and every silence vector of the method, to its decimals. */
class WorkedDealsTest {

    private static final double FOUR_DECIMALS = 0.00005001;

    private final Engine engine = ShippedEngine.read();
    private final Map<String, Object> file = JsonTree.resource("/app/revenant/ghosting/cases.json");

    @TestFactory
    Stream<DynamicTest> theSilenceVectorsComeOut() {
        return list(file, "silence_vectors").stream()
                .map(vector -> DynamicTest.dynamicTest(vector.toString(), () -> checkVector(vector)));
    }

    @TestFactory
    Stream<DynamicTest> theWorkedDealsComeOut() {
        return list(file, "cases").stream()
                .map(deal -> DynamicTest.dynamicTest(deal.get("id") + " " + deal.get("label"), () -> checkDeal(deal)));
    }

    @TestFactory
    Stream<DynamicTest> theShippedWeightsAreThoseOfTheMethod() {
        return map(file, "weights_db").entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            Signal signal = Coded.find(Signal.class, entry.getKey()).orElseThrow();
            @SuppressWarnings("unchecked")
            Map<String, Object> outcomes = map((Map<String, Object>) entry.getValue(), "outcomes");
            outcomes.forEach((outcome, row) -> assertThat(engine.weights().of(signal, outcome)).isEqualTo(row));
        }));
    }

    private void checkVector(Map<String, Object> vector) {
        StageKind stage = Coded.find(StageKind.class, (String) vector.get("stage")).orElseThrow();
        Pace pace = Pace.of(numbers(vector, "reply_gaps_wd").stream().map(gap -> Math.max(0.02, gap)).toList(), stage, engine);
        Vitality vitality = Vitality.of(stage, number(vector, "inbound_count").intValue(), touches(vector), pace, false, engine);
        assertThat(pace.mu()).isCloseTo(number(vector, "mu"), within(FOUR_DECIMALS));
        assertThat(pace.s()).isCloseTo(number(vector, "s"), within(FOUR_DECIMALS));
        assertThat(vitality.alive()).isCloseTo(number(vector, "p_alive"), within(FOUR_DECIMALS));
        assertThat(vitality.surprise()).isCloseTo(number(vector, "surprise_S"), within(FOUR_DECIMALS));
    }

    private void checkDeal(Map<String, Object> deal) {
        Map<String, Object> expected = map(deal, "expect");
        Map<Signal, Observation> signals = signals(map(deal, "facts"));
        Scores scores = new Scores(engine);
        List<CauseReading> causes = scores.read(signals);
        checkState(deal, expected);
        for (CauseReading cause : causes) {
            String name = "C" + cause.cause().number();
            assertThat(cause.score()).as(name).isEqualTo(map(expected, "scores_db").get(name));
            assertThat(cause.confidence()).as(name).isCloseTo((double) map(expected, "confidence").get(name), within(FOUR_DECIMALS));
        }
        if (expected.get("top_cause") != null) {
            assertThat(causes.get(0).cause().number()).isEqualTo(number(expected, "top_cause").intValue());
        }
        checkQuestion(expected, new QuestionChoice(engine, signals));
    }

    private void checkState(Map<String, Object> deal, Map<String, Object> expected) {
        String state = (String) expected.get("state");
        if (expected.get("p_alive") == null) {
            assertThat(Coded.find(State.class, state).orElseThrow().hasVitality()).isFalse();
            return;
        }
        StageKind stage = Coded.find(StageKind.class, (String) deal.get("stage")).orElseThrow();
        Pace pace = Pace.of(numbers(deal, "reply_gaps_wd"), stage, engine);
        Silence silence = new Silence(touches(deal), Optional.empty());
        Vitality vitality = Vitality.of(stage, number(deal, "inbound_count").intValue(), silence.touches(), pace, false, engine);
        assertThat(vitality.alive()).isCloseTo(number(expected, "p_alive"), within(FOUR_DECIMALS));
        assertThat(vitality.surprise()).isCloseTo(number(expected, "surprise_S"), within(FOUR_DECIMALS));
        assertThat(StateRule.of(vitality, silence, engine.thresholds()).code()).isEqualTo(state);
    }

    private void checkQuestion(Map<String, Object> expected, QuestionChoice choice) {
        Object question = expected.get("question");
        assertThat(choice.choose().map(asked -> (Object) asked.subject().signal().code()).orElse(null)).isEqualTo(question);
        if (expected.get("question_gain_nats") != null) {
            assertThat(choice.best().map(best -> Math.max(0, best.gain())).orElse(0.0))
                    .isCloseTo(number(expected, "question_gain_nats"), within(FOUR_DECIMALS));
        }
    }

    private static Map<Signal, Observation> signals(Map<String, Object> facts) {
        Map<Signal, Observation> signals = new EnumMap<>(Signal.class);
        facts.forEach((code, outcome) -> {
            Signal signal = Coded.find(Signal.class, code).orElseThrow();
            signals.put(signal, Observation.inDeal(signal, (String) outcome, Details.NONE));
        });
        return signals;
    }

    private static List<Touch> touches(Map<String, Object> node) {
        return list(node, "touches").stream().map(touch -> new Touch(
                Coded.find(TouchChannel.class, (String) touch.get("channel")).orElseThrow(), number(touch, "age_wd"))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Double> numbers(Map<String, Object> node, String key) {
        return (List<Double>) node.get(key);
    }

    private static Double number(Map<String, Object> node, String key) {
        return (Double) node.get(key);
    }
}
