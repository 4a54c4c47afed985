package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.sample.ASeller;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One reading, two, or not enough to go by. */
class ReadingTest {

    private static final Evidence WITNESS = new Evidence(Observation.inDeal(Signal.STEP, "NONE", Details.NONE), 2);

    private static Reading read(double first, double second, boolean witnessed) {
        return Assessor.reading(List.of(
                new CauseReading(Cause.PRICE, first, Scores.confidence(first), witnessed
                ? List.of(WITNESS) : List.of(), List.of()),
                new CauseReading(Cause.COMPETITOR, second, Scores.confidence(second), List.of(), List.of())));
    }

    @Test
    void evenOddsAreEnough() {
        assertThat(read(0, -9, true)).isEqualTo(Reading.ONE);
        assertThat(read(-0.0001, -9, true)).isEqualTo(Reading.NOT_ENOUGH);
    }

    @Test
    void withoutALineThatSpeaksForAnythingNothingIsSaid() {
        assertThat(read(9, -9, false)).isEqualTo(Reading.NOT_ENOUGH);
    }

    @Test
    void twoWithinThreeDecibansAreTwoReadings() {
        assertThat(read(9, 6, true)).isEqualTo(Reading.TWO);
        assertThat(read(9, 5.9999, true)).isEqualTo(Reading.ONE);
        assertThat(read(9, 9, true)).isEqualTo(Reading.TWO);
    }

    @Test
    void theSecondReadingNeedsNoConfidenceOfItsOwn() {
        assertThat(read(1, -2, true)).isEqualTo(Reading.TWO);
    }

    @Test
    void notEnoughGoesBeforeTwo() {
        assertThat(read(-1, -2, true)).isEqualTo(Reading.NOT_ENOUGH);
    }

    @Test
    void everythingBlankIsNotEnough() {
        assertThat(Assessor.reading(new Scores(ASeller.shipped()).read(ScoresTest.seen())))
                .isEqualTo(Reading.NOT_ENOUGH);
        assertThat(Assessor.reading(List.of())).isEqualTo(Reading.NOT_ENOUGH);
    }
}
