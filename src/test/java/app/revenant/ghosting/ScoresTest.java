package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.sample.ASeller;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights of evidence: how they add up, where they are capped, and in what order they are told. */
class ScoresTest {

    private final Scores scores = new Scores(ASeller.shipped());

    /** Signals as {@code "PAIN=NEG"}. */
    static Map<Signal, Observation> seen(String... told) {
        Map<Signal, Observation> signals = new EnumMap<>(Signal.class);
        Arrays.stream(told).map(each -> each.split("=")).forEach(pair -> signals.put(Signal.valueOf(pair[0]),
                Observation.inDeal(Signal.valueOf(pair[0]), pair[1], Details.NONE)));
        return signals;
    }

    private CauseReading of(Cause cause, String... told) {
        return scores.read(seen(told)).stream().filter(each -> each.cause() == cause).findFirst().orElseThrow();
    }

    @Test
    void knowingNothingLeavesThePriors() {
        List<CauseReading> read = scores.read(Map.of());
        assertThat(read).extracting(CauseReading::score).containsExactly(-3.0, -4.0, -5.0, -5.0, -6.0, -6.0, -6.0);
        assertThat(read).extracting(each -> each.cause().number()).containsExactly(1, 4, 3, 5, 2, 6, 7);
        assertThat(read).allSatisfy(each -> assertThat(each.supporting()).isEmpty());
    }

    @Test
    void weightsOfOneGroupAddUpToTheCapAndNoFurther() {
        assertThat(of(Cause.NO_INTENT, "PAIN=NEG", "INTENT=NOT_ASKED").score()).isEqualTo(-3 + 14);
        assertThat(of(Cause.NO_INTENT, "PAIN=NEG", "INTENT=NEG").score()).isEqualTo(-3 + 14);
        assertThat(of(Cause.NO_INTENT, "PAIN=POS", "INTENT=POS").score()).isEqualTo(-3 - 14);
    }

    @Test
    void groupsAreCappedEachOnItsOwn() {
        assertThat(of(Cause.NO_INTENT, "PAIN=NEG", "INTENT=NEG", "PROMISE=WARM_UNKEPT").score()).isEqualTo(-3 + 14 + 5);
    }

    @Test
    void aReadingIsNoProof() {
        assertThat(Scores.confidence(12)).isCloseTo(0.9406, within(0.00005));
        assertThat(Scores.confidence(13)).isEqualTo(0.95);
        assertThat(Scores.confidence(40)).isEqualTo(0.95);
        assertThat(Scores.confidence(0)).isEqualTo(0.5);
        assertThat(Scores.confidence(-3)).isCloseTo(0.3339, within(0.00005));
    }

    @Test
    void theHeaviestEvidenceComesFirstAndEqualOnesInTheOrderOfTheSignals() {
        CauseReading read = of(Cause.COMPETITOR, "NOSHOW=YES", "COMPETITION=NOT_ASKED", "COMPARE_REQ=YES",
                "DECISION_DATE=PASSED",
                "AFTER_PRICE=SILENT", "PROCESS=POS", "INTENT=NEG");
        assertThat(read.supporting()).extracting(line -> line.seen().signal()).containsExactly(Signal.DECISION_DATE,
                Signal.COMPETITION, Signal.COMPARE_REQ, Signal.AFTER_PRICE, Signal.INTENT);
        assertThat(read.opposing()).extracting(line -> line.seen().signal()).containsExactly(Signal.PROCESS);
    }

    @Test
    void whatWeighsNothingIsNoEvidence() {
        CauseReading read = of(Cause.NOT_THEIR_DECISION, "OWNER=OTHER_MET", "PAIN=NEG");
        assertThat(read.supporting()).isEmpty();
        assertThat(read.opposing()).isEmpty();
    }

    @Test
    void anOutcomeTheTableDoesNotHaveWeighsNothing() {
        assertThat(ASeller.shipped().weights().of(Signal.PAIN, "PAST")).hasSize(7).containsOnly(0.0);
        assertThat(ASeller.shipped().weights().of(Signal.ORIGIN, "TARGETED")).containsOnly(0.0);
    }

    @Test
    void causesAreNumberedFromOneToSeven() {
        assertThat(Cause.values()).allSatisfy(cause -> assertThat(Cause.numbered(cause.number())).isEqualTo(cause));
        assertThat(Cause.PRICE.number()).isEqualTo(3);
    }

    @Test
    void ofTwoEqualCausesTheLowerNumberComesFirst() {
        assertThat(scores.read(seen("OWNER=NOT_ASKED", "BUDGET=NOT_ASKED"))).extracting(CauseReading::cause)
                .startsWith(Cause.PRICE, Cause.NOT_THEIR_DECISION);
    }
}
