package app.revenant.work;

import app.revenant.ghosting.State;
import app.revenant.model.Coded;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.WeeklySnapshot;
import app.revenant.review.Foresight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What was foreseen week by week against what came, out of what was written down then. */
final class ForesightCharts {

    private static final int DAYS_TO_WIN = 90;
    private static final int DAYS_TO_ANSWER = 20;
    private static final int GROUPS = 5;

    /** A chance as it was said, and whether a sign of life came. */
    private record Case(double said, boolean came) {
    }

    private final Lookback past;
    private final List<WeeklySnapshot> kept;
    private final Optional<String> currency;

    ForesightCharts(Lookback past, List<WeeklySnapshot> kept) {
        this.past = past;
        this.kept = kept;
        this.currency = past.settings().currency().filter(own -> kept.stream().anyMatch(each -> isIn(each, own)))
                .or(() -> kept.stream().flatMap(each -> each.amount().stream()).map(Money::currency).findFirst());
    }

    List<Chart> all() {
        return List.of(backTest(), calibration());
    }

    /** All weeks that are 90 days old, whatever the period: nothing else can be told yet. */
    private Chart backTest() {
        SortedMap<LocalDate, Foresight> weeks = new TreeMap<>();
        currency.ifPresent(own -> kept.stream().filter(each -> isIn(each, own) && isOver(each.week()))
                .forEach(each -> weeks.merge(each.week(), foreseen(each), Foresight::plus)));
        List<Chart.Line> lines = new ArrayList<>();
        currency.ifPresent(own -> lines.addAll(List.of(
                line("insights.forecast.declared", own, weeks, Foresight::declared),
                line("insights.forecast.weighted", own, weeks, Foresight::weighted),
                line("insights.forecast.honest", own, weeks, Foresight::honest),
                line("insights.forecast.won", own, weeks, Foresight::won))));
        return new Chart.Lines(Topic.BACK_TEST.id(), weeks.size(), Chart.Unit.COUNT, Chart.Unit.MONEY,
                weeks.isEmpty() ? List.of() : lines, List.of());
    }

    private Chart.Line line(String key, String own, SortedMap<LocalDate, Foresight> weeks, ToDoubleFunction<Foresight> sum) {
        return new Chart.Line(Chart.Name.of(key, own), weeks.entrySet().stream().map(each -> new Chart.Point(
                -ChronoUnit.WEEKS.between(each.getKey(), past.today()), sum.applyAsDouble(each.getValue()))).toList());
    }

    private boolean isOver(LocalDate week) {
        return !week.plusDays(DAYS_TO_WIN).isAfter(past.today());
    }

    private static boolean isIn(WeeklySnapshot snapshot, String currency) {
        return snapshot.amount().filter(amount -> amount.currency().equals(currency)).isPresent();
    }

    private Foresight foreseen(WeeklySnapshot snapshot) {
        return Foresight.of(snapshot, won(snapshot));
    }

    private Optional<Money> won(WeeklySnapshot snapshot) {
        return past.snapshot().deal(snapshot.deal()).map(DealHistory::deal).filter(deal -> deal.status() == DealStatus.WON)
                .filter(deal -> deal.closing().on().filter(day -> !day.isBefore(snapshot.week())
                        && !day.isAfter(snapshot.week().plusDays(DAYS_TO_WIN))).isPresent())
                .flatMap(deal -> deal.offer().amount())
                .filter(amount -> amount.currency().equals(snapshot.amount().orElseThrow().currency()));
    }

    private Chart calibration() {
        List<Case> cases = kept.stream().filter(ForesightCharts::waits).flatMap(each -> outcome(each).stream())
                .sorted(Comparator.comparingDouble(Case::said)).toList();
        List<Chart.Dot> dots = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            List<Case> some = cases.subList(cases.size() * group / GROUPS, cases.size() * (group + 1) / GROUPS);
            if (!some.isEmpty()) {
                dots.add(new Chart.Dot(some.stream().mapToDouble(Case::said).average().orElseThrow(),
                        some.stream().mapToInt(each -> each.came() ? 1 : 0).average().orElseThrow(), some.size()));
            }
        }
        return new Chart.Dots(Topic.CALIBRATION.id(), cases.size(), dots);
    }

    private static boolean waits(WeeklySnapshot snapshot) {
        return snapshot.alive().isPresent() && snapshot.unanswered() > 0
                && Coded.find(State.class, snapshot.state()).filter(State::hasVitality).isPresent();
    }

    /** Empty where it is not certain yet, or the deal was closed before anything came: that proves nothing. */
    private Optional<Case> outcome(WeeklySnapshot snapshot) {
        Instant known = past.time().endOf(past.time().workingDayAfter(past.time().dayOf(snapshot.takenAt()), DAYS_TO_ANSWER));
        Optional<DealHistory> deal = past.snapshot().deal(snapshot.deal());
        if (known.isAfter(past.now()) || deal.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> closed = deal.get().deal().closing().on().map(past.time()::endOf).filter(known::isAfter);
        boolean came = deal.get().attempts().stream().filter(ContactAttempt::isSignOfLife).map(ContactAttempt::at)
                .anyMatch(at -> at.isAfter(snapshot.takenAt()) && at.isBefore(closed.orElse(known)));
        return came || closed.isEmpty() ? Optional.of(new Case(snapshot.alive().orElseThrow(), came)) : Optional.empty();
    }
}
