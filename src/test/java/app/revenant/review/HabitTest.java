package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.State;
import app.revenant.model.DealStatus;
import app.revenant.sample.ADeal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One habit for the week: the answer to the commonest cause, once it stands out. */
class HabitTest {

    private final List<Ghosted> ghosted = new ArrayList<>();

    private HabitTest revealed(int count, int cause) {
        for (int each = 0; each < count; each++) {
            ghosted.add(new Ghosted(silent().revealing(cause).history(), State.GHOST, List.of()));
        }
        return this;
    }

    private HabitTest unexplained(int count) {
        for (int each = 0; each < count; each++) {
            ghosted.add(new Ghosted(silent().history(), State.GHOST, List.of()));
        }
        return this;
    }

    private static ADeal silent() {
        return aDeal().theyWrote("2026-01-05 10:00").closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-03-02");
    }

    private static Ghosted read(double... decibans) {
        List<CauseReading> causes = Arrays.stream(Cause.values())
                .map(cause -> new CauseReading(cause, decibans[cause.ordinal()], 0, List.of(), List.of())).toList();
        return new Ghosted(silent().history(), State.GHOST, causes);
    }

    @Test
    void fiveDealsOfOneCauseAreAHabitAndFourAreNot() {
        revealed(4, 3);
        assertThat(Habit.of(ghosted)).isEmpty();
        revealed(1, 3);
        assertThat(Habit.of(ghosted)).contains(new Habit(Cause.PRICE, 5, 5));
        assertThat(Habit.of(ghosted).orElseThrow().key()).isEqualTo("habit.3");
    }

    @Test
    void theCommonestCauseIsAheadByTwo() {
        revealed(4, 5).revealed(3, 2);
        assertThat(Habit.of(ghosted)).isEmpty();
        revealed(1, 5);
        assertThat(Habit.of(ghosted).map(Habit::cause)).contains(Cause.NOT_THEIR_DECISION);
    }

    @Test
    void dealsOfWhichNothingIsKnownCountAmongTheFiveAndForNoCause() {
        revealed(2, 7).unexplained(2);
        assertThat(Habit.of(ghosted)).isEmpty();
        unexplained(1);
        assertThat(Habit.of(ghosted)).contains(new Habit(Cause.DULL_FOLLOW_UPS, 2, 5));
    }

    /** Three causes at 10, 0 and 0 decibans and four at almost nothing: 10 of 13, 1 of 13, 1 of 13, another reason 1 of 13. */
    @Test
    void whatWasNeverRevealedIsSharedOut() {
        ghosted.add(read(-200, -200, 10, 0, 0, -200, -200));
        CauseShares shares = CauseShares.of(ghosted);
        assertThat(shares.of(Cause.PRICE)).isCloseTo(0.7692, within(0.00005));
        assertThat(shares.of(Cause.PRIORITY)).isCloseTo(0.0769, within(0.00005));
        assertThat(shares.deals().values().stream().mapToDouble(each -> each).sum()).isCloseTo(0.9231, within(0.00005));
    }

    @Test
    void aRevealedCauseOutweighsWhatTheEngineRead() {
        Ghosted known = new Ghosted(silent().revealing(6).history(), State.GHOST, read(30, 0, 0, 0, 0, 0, 0).causes());
        assertThat(CauseShares.of(List.of(known)).of(Cause.COMPETITOR)).isEqualTo(1);
        assertThat(CauseShares.of(List.of(known)).of(Cause.NO_INTENT)).isZero();
    }
}
