package app.revenant.work;

import static app.revenant.sample.ADeal.aDeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.WeeklySnapshot;
import app.revenant.sample.ADeal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was foreseen week by week against what came, on Monday 23 November 2026. */
class ForesightTest {

    @TempDir
    private Path folder;

    private <C extends Chart> C chart(Topic topic, Class<C> kind, ManyDeals deals) {
        try (Office office = deals.in(folder)) {
            return kind.cast(office.insights().of(Period.QUARTER).get(topic.ordinal()));
        }
    }

    private static WeeklySnapshot snapshot(String week, int deal, String state, double alive) {
        LocalDate monday = LocalDate.parse(week);
        return new WeeklySnapshot(monday, new DealId("d" + deal), monday.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), state,
                Optional.of(alive), Optional.of(alive), Optional.of(0.8), 5, 3, 2, "proposal",
                Optional.of(Money.of(BigDecimal.valueOf(1000), "EUR")), 0.25, Optional.empty());
    }

    private static ADeal won(String day) {
        return aDeal().worth(900, "EUR").closed(DealStatus.WON, day);
    }

    @Test
    void aWeekIsToldOnceItIsNinetyDaysOld() {
        ManyDeals deals = new ManyDeals().add(won("2026-09-01")).add(snapshot("2026-08-24", 1, "QUIET", 0.4))
                .add(snapshot("2026-08-31", 1, "QUIET", 0.4));
        Chart.Lines backTest = chart(Topic.BACK_TEST, Chart.Lines.class, deals);
        assertThat(backTest.n()).isEqualTo(1);
        assertThat(backTest.lines()).extracting(line -> line.points().get(0).x()).containsOnly(-13.0);
        assertThat(backTest.lines()).extracting(line -> line.points().get(0).y()).containsExactly(1000.0, 250.0, 125.0, 900.0);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-02, 0", "2026-08-03, 900", "2026-11-01, 900", "2026-11-02, 0"})
    void onlyWhatIsWonWithinNinetyDaysCounts(String day, double sum) {
        Chart.Lines backTest = chart(Topic.BACK_TEST, Chart.Lines.class,
                new ManyDeals().add(won(day)).add(snapshot("2026-08-03", 1, "QUIET", 0.4)));
        assertThat(backTest.lines().get(3).points().get(0).y()).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({"GHOST, 1000, 0", "CONTACT_LOST, 1000, 0", "PARKED, 0, 0", "WATCH, 1000, 125"})
    void whatStoodInGhostWasHonestlyWorthNothing(String state, double declared, double honest) {
        List<Chart.Line> lines = chart(Topic.BACK_TEST, Chart.Lines.class, new ManyDeals().add(aDeal())
                .add(snapshot("2026-08-03", 1, state, 0.4))).lines();
        assertThat(lines.get(0).points().get(0).y()).isEqualTo(declared);
        assertThat(lines.get(2).points().get(0).y()).isEqualTo(honest);
    }

    @Test
    void chancesInFifthsStandNextToWhatCame() {
        ManyDeals deals = new ManyDeals().add(5, aDeal()).add(5, aDeal().theyWrote("2026-08-10 10:00"));
        for (int deal = 1; deal <= 10; deal++) {
            deals.add(snapshot("2026-08-03", deal, "QUIET", deal / 10.0));
        }
        Chart.Dots dots = chart(Topic.CALIBRATION, Chart.Dots.class, deals);
        assertThat(dots.n()).isEqualTo(10);
        assertThat(dots.dots()).extracting(Chart.Dot::observed).containsExactly(0.0, 0.0, 0.5, 1.0, 1.0);
        assertThat(dots.dots().get(0).predicted()).isCloseTo(0.15, within(1e-9));
        assertThat(dots.dots()).extracting(Chart.Dot::of).containsOnly(2);
    }

    @Test
    void whatIsNotCertainYetOrWasClosedFirstIsLeftOut() {
        ManyDeals deals = new ManyDeals().add(aDeal()).add(aDeal().closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-08-05"))
                .add(snapshot("2026-10-26", 1, "QUIET", 0.4)).add(snapshot("2026-08-03", 2, "QUIET", 0.4));
        assertThat(chart(Topic.CALIBRATION, Chart.Dots.class, deals).n()).isZero();
    }

    @Test
    void twentyWorkingDaysLaterItIsCertain() {
        assertThat(chart(Topic.CALIBRATION, Chart.Dots.class,
                new ManyDeals().add(aDeal()).add(snapshot("2026-10-19", 1, "QUIET", 0.4))).n()).isEqualTo(1);
    }
}
