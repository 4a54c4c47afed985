package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Drawing people again. */
class BootstrapTest {

    @Test
    void everyDrawHasAsManyPeopleAsThereAre() {
        double[] sizes = new Bootstrap(7, 50).each(times -> Arrays.stream(times).sum());
        assertThat(sizes).hasSize(50).containsOnly(7);
    }

    @Test
    void drawsDifferFromEachOtherButNotFromRunToRun() {
        double[] first = new Bootstrap(20, 100).each(times -> times[0]);
        assertThat(first).isEqualTo(new Bootstrap(20, 100).each(times -> times[0])).contains(0).contains(1);
    }

    @Test
    void theIntervalLeavesAFortiethOutOnEachSide() {
        Interval interval = Bootstrap.within(IntStream.range(0, 200).mapToDouble(each -> 199 - each).toArray());
        assertThat(interval).isEqualTo(new Interval(5, 194));
    }

    @Test
    void aMeanOfPeopleVariesAsItShould() {
        double[] means = new Bootstrap(100, 2000).each(times -> IntStream.range(0, 50).map(each -> times[each]).sum() / 100.0);
        Interval interval = Bootstrap.within(means);
        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.05, within(0.015));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.05, within(0.015));
    }
}
