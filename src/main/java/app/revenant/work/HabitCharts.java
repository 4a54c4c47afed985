package app.revenant.work;

import app.revenant.ghosting.State;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.review.Courage;
import app.revenant.review.Ghosted;
import app.revenant.review.Grace;
import app.revenant.review.Hours;
import app.revenant.review.Share;
import app.revenant.review.ValueBalance;
import app.revenant.review.WarmWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What the seller does, as their own log tells it. */
final class HabitCharts {

    private final Lookback past;
    private final GhostedDeals ghosted;
    private final List<Assessed> listed;

    HabitCharts(Lookback past, GhostedDeals ghosted, List<Assessed> listed) {
        this.past = past;
        this.ghosted = ghosted;
        this.listed = listed;
    }

    List<Chart> all() {
        return List.of(habits(), decision(), hours());
    }

    private Chart habits() {
        Grace grace = new Grace(past.deals(), past.time());
        Share courage = new Courage(past.time(), past.today()).of(past.deals());
        Share value = ValueBalance.of(past.deals(), past::covers);
        Share warm = new WarmWords(past.settings(), past.time(), past.today()).of(touched());
        Share letter = grace.withLetter(past::covers);
        Share none = grace.withoutLetter(past::covers);
        int n = Stream.of(courage, value, warm, letter, none).mapToInt(Share::of).sum();
        return new Chart.Bars(Topic.HABITS.id(), n, Chart.Unit.SHARE, List.of(
                Lookback.bar(Chart.Name.of("insights.habit.courage"), courage), Lookback.bar(Chart.Name.of("insights.habit.value"), value),
                Lookback.bar(Chart.Name.of("insights.habit.warm"), warm), Lookback.bar(Chart.Name.of("insights.habit.letter"), letter),
                Lookback.bar(Chart.Name.of("insights.habit.no-letter"), none)));
    }

    /** Deals in which something was logged within the period. */
    private List<DealHistory> touched() {
        return past.deals().stream().filter(history -> history.attempts().stream().anyMatch(past::covers)).toList();
    }

    private Chart decision() {
        double[] days = past.ended().stream().map(ghosted::daysToDecide).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
        List<Chart.Bar> bars = days.length == 0 ? List.of() : List.of(new Chart.Bar(Chart.Name.of("insights.decision.median"),
                median(days), Optional.empty(), Optional.empty(), Optional.of(days.length)));
        return new Chart.Bars(Topic.DECISION.id(), days.length, Chart.Unit.DAYS, bars);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Hours of deals that stand in GHOST or beyond now, or ended without an answer within the period. */
    private Chart hours() {
        Stream<Deal> standing = listed.stream().filter(deal -> deal.assessment().state().compareTo(State.GHOST) >= 0)
                .map(Assessed::deal);
        Stream<Deal> ended = past.ended().stream().filter(history -> Ghosted.is(history, past.time())).map(DealHistory::deal);
        Hours hours = Hours.of(Stream.concat(standing, ended).toList());
        return new Chart.Bars(Topic.HOURS.id(), hours.deals(), Chart.Unit.COUNT, List.of(
                Chart.Bar.of(Chart.Name.of("insights.hours.own"), hours.own()),
                Chart.Bar.of(Chart.Name.of("insights.hours.presales"), hours.presales())));
    }
}
