package app.revenant.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Cases in the order of a prediction, for the area under the curve: how often one that was answered ranks above one that was not. */
final class Ranking {

    private final int[] order;
    private final double[] predicted;
    private final boolean[] answered;
    private final int[] groups;

    Ranking(double[] predicted, List<Case> cases) {
        this.predicted = predicted.clone();
        this.answered = new boolean[cases.size()];
        this.groups = cases.stream().mapToInt(Case::group).toArray();
        for (int i = 0; i < answered.length; i++) {
            answered[i] = cases.get(i).answered();
        }
        this.order = IntStream.range(0, predicted.length).boxed()
                .sorted((one, other) -> Double.compare(this.predicted[one], this.predicted[other])).mapToInt(Integer::intValue).toArray();
    }

    /**
     * Ties count one half; one half too where all have the same outcome.
     *
     * @param times how often each group is counted
     */
    double auc(int[] times) {
        double below = 0;
        double won = 0;
        double yes = 0;
        for (int place = 0; place < order.length; ) {
            double tiedYes = 0;
            double tiedNo = 0;
            int tie = place;
            for (; tie < order.length && predicted[order[tie]] == predicted[order[place]]; tie++) {
                if (answered[order[tie]]) {
                    tiedYes += times[groups[order[tie]]];
                } else {
                    tiedNo += times[groups[order[tie]]];
                }
            }
            won += tiedYes * (below + tiedNo / 2);
            below += tiedNo;
            yes += tiedYes;
            place = tie;
        }
        return yes == 0 || below == 0 ? 0.5 : won / (yes * below);
    }
}
