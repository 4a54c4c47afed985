package app.revenant.work;

import app.revenant.ghosting.Cause;
import app.revenant.model.Coded;
import app.revenant.model.DealHistory;
import app.revenant.review.CauseShares;
import app.revenant.review.Ghosted;
import app.revenant.review.GhostedShare;
import app.revenant.review.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deals that ended without an answer: why, when, where from, in which stage. */
final class GhostedCharts {

    private static final int MOST_MONTHS = 36;

    private final Lookback past;
    private final List<Ghosted> ghosted;
    private final GhostedShare shares;

    GhostedCharts(Lookback past, List<Ghosted> ghosted) {
        this.past = past;
        this.ghosted = ghosted;
        this.shares = new GhostedShare(past.ended(), past.settings(), past.time());
    }

    List<Chart> all() {
        return List.of(causes(), overTime(), shared(Topic.GHOSTED_BY_ORIGIN, "word.origin.", shares.byOrigin()),
                shared(Topic.GHOSTED_BY_STAGE, "word.stage-kind.", shares.byStage()));
    }

    private Chart causes() {
        CauseShares causes = CauseShares.of(ghosted);
        return new Chart.Bars(Topic.CAUSES.id(), ghosted.size(), Chart.Unit.COUNT, Arrays.stream(Cause.values())
                .map(cause -> new Chart.Bar(Chart.Name.of("word.cause." + cause.code()), causes.of(cause), Optional.empty(),
                        Optional.empty(), Optional.of(ghosted.size()))).toList());
    }

    /** Each point looks back 90 days from the end of its month, over the beginning of the period too. */
    private Chart overTime() {
        GhostedShare whole = new GhostedShare(past.deals(), past.settings(), past.time());
        YearMonth now = YearMonth.from(past.today());
        List<Chart.Point> points = new ArrayList<>();
        for (YearMonth month = firstMonth(now); !month.isAfter(now); month = month.plusMonths(1)) {
            LocalDate last = month.equals(now) ? past.today() : month.atEndOfMonth();
            Share share = whole.upTo(last);
            if (share.of() > 0) {
                points.add(new Chart.Point(now.until(month, ChronoUnit.MONTHS), share.value()));
            }
        }
        return new Chart.Lines(Topic.GHOSTED_OVER_TIME.id(), shares.all().of(), Chart.Unit.COUNT, Chart.Unit.SHARE,
                List.of(new Chart.Line(Chart.Name.of("insights.line.ghosted"), points)), List.of());
    }

    private YearMonth firstMonth(YearMonth now) {
        YearMonth earliest = now.minusMonths(MOST_MONTHS - 1);
        YearMonth first = past.ended().stream().map(DealHistory::deal).flatMap(deal -> deal.closing().on().stream())
                .min(LocalDate::compareTo).map(YearMonth::from).orElse(now);
        return first.isBefore(earliest) ? earliest : first;
    }

    private Chart shared(Topic topic, String words, Map<? extends Coded, Share> by) {
        int n = by.values().stream().mapToInt(Share::of).sum();
        return new Chart.Bars(topic.id(), n, Chart.Unit.SHARE, by.entrySet().stream()
                .map(each -> Lookback.bar(Chart.Name.of(words + each.getKey().code()), each.getValue())).toList());
    }
}
