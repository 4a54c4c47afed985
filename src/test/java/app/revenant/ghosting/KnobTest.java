package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.EngineChanges;
import app.revenant.resources.ShippedEngine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnobTest {

    private static final Engine SHIPPED = ShippedEngine.read();

    static Stream<Knob> everyKnob() {
        Stream<Knob> single = Arrays.stream(Knob.Part.values()).flatMap(part -> Knob.of(part).stream());
        Stream<Knob> weights = Arrays.stream(Signal.values()).flatMap(signal -> SHIPPED.weights().outcomes(signal).stream()
                .flatMap(outcome -> Knob.weights(signal, outcome).stream()));
        return Stream.concat(single, weights);
    }

    @ParameterizedTest
    @MethodSource("everyKnob")
    void aTurnedNumberIsReadBackAndTurnedBackIsNoChange(Knob knob) {
        double other = knob.of(SHIPPED) == knob.most() ? knob.least() : knob.most();
        EngineChanges changed = knob.turn(EngineChanges.NONE, other, SHIPPED);
        assertThat(changed).isNotEqualTo(EngineChanges.NONE);
        assertThat(knob.of(SHIPPED.with(changed))).isEqualTo(other);
        assertThat(knob.turn(changed, knob.of(SHIPPED), SHIPPED)).isEqualTo(EngineChanges.NONE);
    }

    @ParameterizedTest
    @MethodSource("everyKnob")
    void theShippedNumberLiesInItsRange(Knob knob) {
        assertThat(knob.allows(knob.of(SHIPPED))).isTrue();
        assertThat(knob.allows(knob.most() + 0.01)).isFalse();
        assertThat(knob.allows(knob.least() - 0.01)).isFalse();
    }

    @Test
    void everyNumberOfTheFileCanBeTurned() {
        assertThat(everyKnob()).hasSize(4 + 5 + 5 + 9 + 9 + 7 + 7 * Arrays.stream(Signal.values())
                .mapToInt(signal -> SHIPPED.weights().outcomes(signal).size()).sum()).doesNotHaveDuplicates();
    }

    @Test
    void oneNumberLeavesTheOthersOfItsRowAlone() {
        Knob third = Knob.weights(Signal.PAIN, "NEG").get(2);
        EngineChanges changed = third.turn(EngineChanges.NONE, -4, SHIPPED);
        assertThat(SHIPPED.with(changed).weights().of(Signal.PAIN, "NEG")).isEqualTo(List.of(9.0, 0.0, -4.0, 3.0, 0.0, 0.0, 0.0));
        assertThat(SHIPPED.with(changed).weights().of(Signal.PAIN, "POS")).isEqualTo(SHIPPED.weights().of(Signal.PAIN, "POS"));
        EngineChanges both = Knob.of(Knob.Part.PRIORS).get(0).turn(changed, 2, SHIPPED);
        assertThat(both.weights()).isEqualTo(changed.weights());
        assertThat(both.priors().orElseThrow().subList(1, 7)).isEqualTo(SHIPPED.priors().subList(1, 7));
    }
}
