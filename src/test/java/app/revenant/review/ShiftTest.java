package app.revenant.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.WeeklySnapshot;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    private final Reviewed silent = Pipeline.reviewed(ADeal.aDeal().named("silent", "a").silentFor(30).wrote(When.ago(25))
            .wrote(When.ago(20)).wrote(When.ago(15)));
    private final Reviewed live = Pipeline.reviewed(ADeal.aDeal().named("live", "b").silentFor(1));
    private final Reviewed parked = Pipeline.reviewed(ADeal.aDeal().named("parked", "c").silentFor(1).parked(Optional.of(When.inDays(30))));

    private static WeeklySnapshot stood(String deal, String state) {
        return new WeeklySnapshot(MONDAY, new DealId(deal), When.NOW, state, Optional.empty(), Optional.empty(), Optional.empty(), 0, 1, 0,
                "proposal", Optional.empty(), 0.25, Optional.empty());
    }

    @Test
    void aDealFellSilentIfItWasNotSilentBefore() {
        assertThat(Shift.of(List.of(stood("silent", "WATCH")), List.of(silent))).contains(new Shift(MONDAY, List.of(silent), List.of()));
        assertThat(Shift.of(List.of(stood("silent", "QUIET")), List.of(silent))).contains(new Shift(MONDAY, List.of(), List.of()));
    }

    @Test
    void aDealIsBackIfItTalksAgainAndNotIfItWasPutAside() {
        assertThat(Shift.of(List.of(stood("live", "GHOST"), stood("parked", "GHOST")), List.of(live, parked)))
                .contains(new Shift(MONDAY, List.of(), List.of(live)));
    }

    @Test
    void whoeverWasNotWrittenDownIsInNeither() {
        assertThat(Shift.of(List.of(stood("other", "GHOST")), List.of(silent, live))).contains(new Shift(MONDAY, List.of(), List.of()));
        assertThat(Shift.of(List.of(), List.of(silent))).isEmpty();
    }
}
