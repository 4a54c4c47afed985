package app.revenant.ghosting.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Signal;
import app.revenant.sample.ASeller;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CauseLearningTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static CauseLearning after(int count, Cause cause, Map<Signal, String> outcomes) {
        return new CauseLearning(ASeller.shipped(), Collections.nCopies(count, new Revealed(cause, outcomes)));
    }

    @Test
    void nobodyToldMovesNoPrior() {
        List<Double> priors = after(0, Cause.PRICE, Map.of()).priors();
        for (int cause = 0; cause < 7; cause++) {
            assertThat(priors.get(cause)).isCloseTo(ASeller.shipped().priors().get(cause), EXACT);
        }
    }

    @Test
    void aCauseToldOftenGetsLikelierAndTheOthersLessSo() {
        List<Double> priors = after(20, Cause.PRICE, Map.of()).priors();
        assertThat(priors.get(Cause.PRICE.ordinal())).isGreaterThan(ASeller.shipped().priors().get(Cause.PRICE.ordinal()));
        assertThat(priors.get(Cause.NO_INTENT.ordinal())).isLessThan(ASeller.shipped().priors().get(Cause.NO_INTENT.ordinal()));
    }

    @Test
    void theShippedSharesCountAsThirtyDeals() {
        List<Double> shipped = ASeller.shipped().priors();
        double sum = shipped.stream().mapToDouble(CauseLearningTest::confidence).sum();
        double share = (30 * confidence(shipped.get(2)) / sum + 30) / 60;
        assertThat(confidence(after(30, Cause.PRICE, Map.of()).priors().get(2))).isCloseTo(Math.min(0.95, share * sum), EXACT);
    }

    @Test
    void aCauseThatIsAlwaysToldStopsBelowCertainty() {
        assertThat(confidence(after(5_000, Cause.PRICE, Map.of()).priors().get(2))).isCloseTo(0.95, EXACT);
    }

    @Test
    void aWeightOfNothingStaysNothing() {
        List<Double> row = after(20, Cause.PRICE, Map.of(Signal.PAIN, "NEG")).weights().get("pain").get("NEG");
        assertThat(row.get(Cause.PRICE.ordinal())).isZero();
    }

    @Test
    void anOutcomeSeenInEveryDealOfItsCauseWeighsMore() {
        List<Double> row = after(20, Cause.PRICE, Map.of(Signal.PRICE_HOW, "DOC_ONLY")).weights().get("price_how").get("DOC_ONLY");
        assertThat(row.get(Cause.PRICE.ordinal())).isGreaterThan(7);
    }

    @Test
    void anOutcomeSeenAsOftenWithOtherCausesWeighsLess() {
        assertThat(CauseLearning.weight(7, 10, 20, 10, 20)).isPositive().isLessThan(7);
    }

    @Test
    void anOutcomeThatSpeaksAgainstKeepsItsSign() {
        assertThat(CauseLearning.weight(-8, 0, 0, 0, 0)).isCloseTo(-8, EXACT);
        assertThat(CauseLearning.weight(-8, 0, 20, 5, 20)).isNegative();
    }

    @Test
    void theLargestShareCapsAStrongWeight() {
        assertThat(CauseLearning.weight(9, 0, 0, 0, 0)).isCloseTo(10 * Math.log10(0.95 / 0.15), EXACT);
    }

    private static double confidence(double decibans) {
        return 1 / (1 + Math.pow(10, -decibans / 10));
    }
}
