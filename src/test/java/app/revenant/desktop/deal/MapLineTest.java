package app.revenant.desktop.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.deal.MapLine.Standing;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DecisionStep;
import app.revenant.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theFirstOpenStepIsNextAndWhoseDayHasPassedIsLate() {
        assertThat(standings(step(-9, true), step(0, false), step(3, false))).containsExactly(Standing.DONE, Standing.NEXT, Standing.AHEAD);
        assertThat(standings(step(-1, false), step(3, false))).containsExactly(Standing.LATE, Standing.AHEAD);
    }

    @Test
    void stepsMayBeDoneOutOfOrderAndHaveNoDay() {
        DecisionStep undated = new DecisionStep("x", Optional.empty(), Optional.empty(), false);
        assertThat(standings(undated, step(-1, true), undated)).containsExactly(Standing.NEXT, Standing.DONE, Standing.AHEAD);
        assertThat(standings(step(-1, true))).containsExactly(Standing.DONE);
    }

    private static List<Standing> standings(DecisionStep... steps) {
        MapLine line = new MapLine(List.of(steps), TODAY, Words.in(Language.EN));
        return IntStream.range(0, steps.length).mapToObj(line::standing).toList();
    }

    private static DecisionStep step(int day, boolean done) {
        return new DecisionStep("x", Optional.empty(), Optional.of(TODAY.plusDays(day)), done);
    }
}
