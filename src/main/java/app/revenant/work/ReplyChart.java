package app.revenant.work;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import java.util.ArrayList;
import java.util.List;

/** How long the seller's own contacts took to answer, where they did. */
final class ReplyChart {

    private static final int LONGEST = 40;
    private static final double NEARLY_ALL = 0.9;

    private final Lookback past;
    private final Ghosts ghosts;

    ReplyChart(Lookback past, Ghosts ghosts) {
        this.past = past;
        this.ghosts = ghosts;
    }

    Chart draw() {
        double[] gaps = past.deals().stream().filter(this::isInIt)
                .flatMap(history -> ghosts.asOf(history, past.now()).replyGaps().stream())
                .mapToDouble(gap -> gap).sorted().toArray();
        return new Chart.Lines(Topic.REPLY_TIME.id(), gaps.length, Chart.Unit.DAYS, Chart.Unit.SHARE,
                List.of(new Chart.Line(Chart.Name.of("insights.line.answered"), points(gaps))), marks(gaps));
    }

    private boolean isInIt(DealHistory history) {
        return history.attempts().stream().filter(ContactAttempt::isSignOfLife).anyMatch(past::covers);
    }

    /** One point a working day, up to the one on which the last answer came. */
    private static List<Chart.Point> points(double[] gaps) {
        List<Chart.Point> points = new ArrayList<>();
        int answered = 0;
        for (int day = 0; gaps.length > 0 && day <= LONGEST && answered < gaps.length; day++) {
            while (answered < gaps.length && gaps[answered] <= day) {
                answered++;
            }
            points.add(new Chart.Point(day, (double) answered / gaps.length));
        }
        return points;
    }

    private static List<Chart.Mark> marks(double[] gaps) {
        if (gaps.length == 0) {
            return List.of();
        }
        double days = gaps[(int) Math.ceil(NEARLY_ALL * gaps.length) - 1];
        return days > LONGEST ? List.of() : List.of(new Chart.Mark(days, Chart.Name.of("insights.mark.nine-of-ten", days)));
    }
}
