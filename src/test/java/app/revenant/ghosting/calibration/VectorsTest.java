package app.revenant.ghosting.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The printed checks of the method, to their decimals. */
class VectorsTest {

    private static final double FOUR = 0.00005;
    private static final DropOut SHIPPED = new DropOut(0.6, 2.2);

    @Test
    void twelveAnswersMoveAMedian() {
        double median = Medians.of(1.5, List.of(.3, .5, .8, 1.0, 1.2, 2.0, 2.5, 3.0, .4, .6, 1.5, 4.0));
        assertThat(Math.log(median)).isCloseTo(0.2189, within(FOUR));
        assertThat(median).isCloseTo(1.2447, within(FOUR));
    }

    @Test
    void withoutAnswersTheMedianStays() {
        assertThat(Medians.of(1.5, List.of())).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void theSameAnswersNarrowTheSpread() {
        Spread spread = Spread.of(List.of(List.of(.3, .5, .8), List.of(1.0, 1.2), List.of(2.0, 2.5, 3.0), List.of(.4, .6),
                List.of(1.5, 4.0)));
        assertThat(spread.squares()).isCloseTo(1.1436, within(FOUR));
        assertThat(spread.freedom()).isEqualTo(7);
        assertThat(spread.sigma(1.6)).isCloseTo(1.2543, within(FOUR));
    }

    @Test
    void oneAnswerAConversationSaysNothingOfTheSpread() {
        Spread spread = Spread.of(List.of(List.of(.3), List.of(9.0), List.of()));
        assertThat(spread).isEqualTo(new Spread(0, 0));
        assertThat(spread.sigma(1.6)).isCloseTo(1.6, within(1e-12));
    }

    @Test
    void fourteenEndingsMoveTheDropOut() {
        DropOut found = DropOut.of(SHIPPED, List.of(1, 2, 2, 3, 5), List.of(3, 4, 4, 5, 6, 6, 7, 8, 9), List.of());
        assertThat(found.a()).isCloseTo(0.458, within(0.0005));
        assertThat(found.b()).isCloseTo(2.714, within(0.0005));
    }

    @Test
    void withoutEndingsTheDropOutStays() {
        assertThat(DropOut.of(SHIPPED, List.of(), List.of(), List.of())).isEqualTo(SHIPPED);
    }

    @Test
    void whoWasCutShortCountsForLessThanWhoFellSilentAndForMoreThanWhoSpoke() {
        List<Integer> ten = Collections.nCopies(10, 2);
        double silent = ratio(DropOut.of(SHIPPED, ten, List.of(), List.of()));
        double cut = ratio(DropOut.of(SHIPPED, List.of(), List.of(), ten));
        double told = ratio(DropOut.of(SHIPPED, List.of(), ten, List.of()));
        assertThat(silent).isGreaterThan(cut);
        assertThat(cut).isGreaterThan(told);
    }

    @Test
    void aConversationCutShortAfterItsFirstSignTeachesNothing() {
        assertThat(DropOut.of(SHIPPED, List.of(), List.of(), List.of(1, 1, 1))).isEqualTo(SHIPPED);
    }

    @Test
    void thousandsOfSilencesEndOnTheGridToo() {
        DropOut found = DropOut.of(SHIPPED, Collections.nCopies(5_000, 1), List.of(), List.of());
        assertThat(found.a()).isGreaterThan(2);
        assertThat(found.b()).isLessThan(2.2);
    }

    @Test
    void revealedCausesMoveAWeight() {
        assertThat(CauseLearning.weight(7, 6, 8, 3, 20)).isCloseTo(6.9971, within(FOUR));
        assertThat(CauseLearning.weight(7, 0, 0, 0, 0)).isCloseTo(7.0000, within(FOUR));
    }

    private static double ratio(DropOut found) {
        return found.a() / (found.a() + found.b());
    }
}
