package app.revenant.work;

import app.revenant.ghosting.State;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import app.revenant.review.Forecast;
import app.revenant.review.Rates;
import app.revenant.review.Reviewed;
import app.revenant.review.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far deals get, which of them are won, and what the open ones are worth. */
final class RateCharts {

    private final Lookback past;
    private final List<Assessed> listed;

    RateCharts(Lookback past, List<Assessed> listed) {
        this.past = past;
        this.listed = listed;
    }

    List<Chart> all() {
        return List.of(funnel(), conversion(), forecast());
    }

    /** Deals that began within the period and how far each got. */
    private Chart funnel() {
        List<DealHistory> begun = past.deals().stream().filter(history -> past.covers(history.deal().created())).toList();
        List<Chart.Bar> bars = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            long reached = begun.stream().filter(history -> Rates.furthest(history, past.settings()).compareTo(kind) >= 0).count();
            bars.add(counted("word.stage-kind." + kind.code(), reached, begun.size()));
        }
        bars.add(counted("insights.bar.won", begun.stream().filter(each -> each.deal().status() == DealStatus.WON).count(),
                begun.size()));
        return new Chart.Bars(Topic.FUNNEL.id(), begun.size(), Chart.Unit.COUNT, bars);
    }

    private static Chart.Bar counted(String key, long count, int of) {
        return new Chart.Bar(Chart.Name.of(key), count, Optional.empty(), Optional.empty(), Optional.of(of));
    }

    /** The rates the forecast uses, shrunk, with the interval of what was counted. */
    private Chart conversion() {
        Rates rates = Rates.of(past.ended(), past.settings());
        List<Chart.Bar> bars = new ArrayList<>();
        bars.add(rate("insights.bar.lead", rates.ofLead(), rates.leads()));
        for (StageKind kind : StageKind.values()) {
            bars.add(rate("word.stage-kind." + kind.code(), rates.of(kind), rates.tally(kind)));
        }
        return new Chart.Bars(Topic.CONVERSION.id(), rates.leads().finished(), Chart.Unit.SHARE, bars);
    }

    private static Chart.Bar rate(String key, double shrunk, Rates.Tally tally) {
        Share counted = new Share(tally.wins(), tally.finished());
        Chart.Bar bar = Lookback.bar(Chart.Name.of(key), counted);
        return new Chart.Bar(bar.name(), shrunk, bar.low(), bar.high(), bar.of());
    }

    /** In one currency, the seller's own where there is any of it. Everything is judged by all there ever was. */
    private Chart forecast() {
        Rates rates = Rates.of(past.deals(), past.settings());
        List<Reviewed> reviewed = listed.stream().map(deal -> Reviews.reviewed(deal, past.settings())).toList();
        Map<String, Forecast> lines = Forecast.of(reviewed, rates, past.settings().currency());
        Optional<Forecast> first = lines.values().stream().findFirst();
        return new Chart.Bars(Topic.FORECAST.id(), first.map(line -> inIt(reviewed, line.currency())).orElse(0),
                Chart.Unit.MONEY, first.map(RateCharts::sums).orElse(List.of()));
    }

    private static List<Chart.Bar> sums(Forecast line) {
        return List.of(money("insights.forecast.declared", line, line.declared()),
                money("insights.forecast.weighted", line, line.weighted()), money("insights.forecast.honest", line, line.honest()));
    }

    private static Chart.Bar money(String key, Forecast line, double sum) {
        return Chart.Bar.of(Chart.Name.of(key, line.currency()), sum);
    }

    private static int inIt(Collection<Reviewed> deals, String currency) {
        return (int) deals.stream().filter(deal -> deal.assessment().state() != State.PARKED)
                .filter(deal -> deal.deal().offer().amount().filter(amount -> amount.currency().equals(currency)).isPresent())
                .count();
    }
}
