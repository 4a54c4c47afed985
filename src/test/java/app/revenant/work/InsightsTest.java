package app.revenant.work;

import static app.revenant.sample.ADeal.aDeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.State;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.StageKind;
import app.revenant.resources.Messages;
import app.revenant.review.Habit;
import app.revenant.sample.ADeal;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts out of a real store, on Monday 23 November 2026. */
class InsightsTest {

    @TempDir
    private Path folder;

    private Optional<Office> office = Optional.empty();

    @AfterEach
    void close() {
        office.ifPresent(Office::close);
    }

    private List<Chart> charts(ManyDeals deals, Period period) {
        Office opened = deals.in(folder);
        office = Optional.of(opened);
        return opened.insights().of(period);
    }

    private static <C extends Chart> C of(Topic topic, Class<C> kind, List<Chart> charts) {
        return kind.cast(charts.get(topic.ordinal()));
    }

    private static ADeal ghosted(String day) {
        return silentSince("2021-05-04", "2021-05-11").closed(DealStatus.CLOSED_WITHOUT_ANSWER, day);
    }

    private static ADeal silentSince(String sign, String chaser) {
        return aDeal().theyWrote(sign + " 10:00").wrote(chaser + " 10:00").wrote(chaser + " 17:00").revealing(3);
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void anEmptyStoreHasEveryChartAndNoCase(Period period) {
        List<Chart> charts = charts(new ManyDeals(), period);
        assertThat(charts).extracting(Chart::id).containsExactlyElementsOf(Arrays.stream(Topic.values()).map(Topic::id).toList());
        assertThat(charts).extracting(Chart::n).containsOnly(0);
    }

    @Test
    void theSampleIsToldInBothLanguages() {
        office = Optional.of(OfficeAt.folder(folder));
        office.get().sample().fill();
        List<Chart> charts = office.get().insights().of(Period.ALL);
        assertThat(charts).hasSize(Topic.values().length);
        Stream.of(Language.values()).map(Messages::new).forEach(messages -> names(charts).forEach(name ->
                assertThat(messages.of(name.key(), name.arguments().toArray())).isNotBlank()));
    }

    private static Stream<Chart.Name> names(List<Chart> charts) {
        return charts.stream().flatMap(chart -> chart instanceof Chart.Bars bars ? bars.bars().stream().map(Chart.Bar::name)
                : chart instanceof Chart.Lines lines ? Stream.concat(lines.lines().stream().map(Chart.Line::name),
                lines.marks().stream().map(Chart.Mark::name)) : Stream.empty());
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void nineCasesAreTooFewAndTenEnough(int deals, boolean enough) {
        Chart.Bars causes = of(Topic.CAUSES, Chart.Bars.class, charts(new ManyDeals().add(deals, ghosted("2026-06-01")), Period.ALL));
        assertThat(causes.isEnough()).isEqualTo(enough);
        assertThat(causes.bars().get(Cause.PRICE.ordinal()).value()).isEqualTo(deals);
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 1", "YEAR, 3", "ALL, 4"})
    void aPeriodBeginsOnItsFirstDay(Period period, int deals) {
        List<Chart> charts = charts(new ManyDeals().add(ghosted("2026-10-01")).add(ghosted("2026-09-30"))
                .add(ghosted("2025-11-23")).add(ghosted("2025-11-22")), period);
        assertThat(of(Topic.CAUSES, Chart.Bars.class, charts).n()).isEqualTo(deals);
        assertThat(of(Topic.GHOSTED_BY_STAGE, Chart.Bars.class, charts).n()).isEqualTo(deals);
        assertThat(of(Topic.CONVERSION, Chart.Bars.class, charts).n()).isEqualTo(deals);
    }

    @Test
    void theHabitIsOutOfAllThereEverWas() {
        office = Optional.of(new ManyDeals().add(5, ghosted("2022-06-01")).in(folder));
        assertThat(office.get().insights().habit()).contains(new Habit(Cause.PRICE, 5, 5));
    }

    @Test
    void aMonthLooksBackNinetyDays() {
        List<Chart> charts = charts(new ManyDeals().add(ghosted("2026-09-15"))
                .add(ghosted("2026-09-15").closed(DealStatus.WON, "2026-10-15")), Period.ALL);
        assertThat(of(Topic.GHOSTED_OVER_TIME, Chart.Lines.class, charts).lines().get(0).points())
                .containsExactly(new Chart.Point(-2, 1), new Chart.Point(-1, 0.5), new Chart.Point(0, 0.5));
    }

    @Test
    void theReplyCurveEndsWithTheLastAnswer() {
        ADeal oneDay = aDeal().wrote("2026-11-02 10:00").theyWrote("2026-11-03 10:00");
        ADeal fourDays = aDeal().wrote("2026-11-02 10:00").theyWrote("2026-11-06 10:00");
        Chart.Lines curve = of(Topic.REPLY_TIME, Chart.Lines.class, charts(new ManyDeals().add(9, oneDay).add(fourDays), Period.YEAR));
        assertThat(curve.n()).isEqualTo(10);
        assertThat(curve.lines().get(0).points()).containsExactly(new Chart.Point(0, 0), new Chart.Point(1, 0.9),
                new Chart.Point(2, 0.9), new Chart.Point(3, 0.9), new Chart.Point(4, 1));
        assertThat(curve.marks()).extracting(Chart.Mark::x).containsExactly(1.0);
    }

    @Test
    void theFunnelCountsDealsThatBegan() {
        List<Chart> charts = charts(new ManyDeals().add(aDeal().at(StageKind.DEMO).createdOn("2026-10-01"))
                .add(aDeal().at(StageKind.PROPOSAL).createdOn("2026-10-02").closed(DealStatus.WON, "2026-11-02"))
                .add(aDeal().createdOn("2026-09-30")), Period.QUARTER);
        assertThat(of(Topic.FUNNEL, Chart.Bars.class, charts).bars()).extracting(Chart.Bar::value)
                .containsExactly(2.0, 2.0, 1.0, 0.0, 0.0, 1.0);
    }

    @Test
    void ratesAreShrunkAndTheirRangeIsWilsons() {
        ADeal won = aDeal().closed(DealStatus.WON, "2026-06-01");
        ADeal lost = aDeal().closed(DealStatus.LOST, "2026-06-01");
        Chart.Bar proposal = of(Topic.CONVERSION, Chart.Bars.class, charts(new ManyDeals().add(6, won).add(12, lost), Period.YEAR))
                .bars().get(1 + StageKind.PROPOSAL.ordinal());
        assertThat(proposal.value()).isCloseTo(0.3077, within(0.00005));
        assertThat(proposal.low().orElseThrow()).isCloseTo(0.1833, within(0.00005));
        assertThat(proposal.high().orElseThrow()).isCloseTo(0.5269, within(0.00005));
        assertThat(proposal.of()).contains(18);
    }

    @Test
    void theForecastIsInTheSellersCurrency() {
        List<Chart> charts = charts(new ManyDeals().add(aDeal().theyWrote("2026-11-20 10:00").worth(1000, "EUR"))
                .add(aDeal().theyWrote("2026-11-20 10:00").worth(9000, "CHF")), Period.ALL);
        Chart.Bars forecast = of(Topic.FORECAST, Chart.Bars.class, charts);
        assertThat(forecast.n()).isEqualTo(1);
        assertThat(forecast.bars()).extracting(Chart.Bar::value).containsExactly(1000.0, 250.0, 250.0);
    }

    @Test
    void theDaysToADecisionBeginOnTheFirstGhostDay() {
        office = Optional.of(new ManyDeals().add(silentSince("2026-05-04", "2026-05-18")
                .closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-09-01")).in(folder));
        LocalDate first = LocalDate.parse("2026-05-18");
        while (office.get().ghosts().asOf(office.get().book().snapshot().deal(new DealId("d1")).orElseThrow(),
                office.get().ghosts().workingTime().endOf(first).minusNanos(1)).state().compareTo(State.GHOST) < 0) {
            first = first.plusDays(1);
        }
        double days = first.datesUntil(LocalDate.parse("2026-09-01")).filter(office.get().ghosts().workingTime()::isWorkingDay).count();
        Chart.Bars decision = of(Topic.DECISION, Chart.Bars.class, office.get().insights().of(Period.YEAR));
        assertThat(decision.bars()).extracting(Chart.Bar::value).containsExactly(days);
        assertThat(days).isGreaterThan(20);
    }
}
