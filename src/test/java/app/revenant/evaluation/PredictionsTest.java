package app.revenant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said against what came, and the scores made of it. */
class PredictionsTest {

    private static final Rule DAYS = new Rule("alive", known -> each -> each.idle() / 100);

    @Test
    void fifthsGoFromTheSmallestPredictionToTheLargest() {
        List<Case> cases = new ArrayList<>();
        for (int day = 100; day >= 1; day--) {
            cases.add(Cases.waiting(0, 1, day, day > 90));
        }
        List<Fifth> fifths = said(cases).fifths("alive");
        assertThat(fifths).extracting(Fifth::n).containsOnly(20).hasSize(5);
        assertThat(fifths.get(0).predicted()).isCloseTo(0.105, within(1e-12));
        assertThat(fifths.get(3).observed()).isZero();
        assertThat(fifths.get(4).observed()).isEqualTo(0.5);
    }

    @Test
    void sevenCasesMakeFifthsToo() {
        List<Case> cases = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            cases.add(Cases.waiting(0, 1, day, true));
        }
        assertThat(said(cases).fifths("alive").stream().mapToInt(Fifth::n).sum()).isEqualTo(7);
        assertThat(said(cases.subList(0, 3)).fifths("alive")).hasSize(3);
    }

    @Test
    void thoseWhoAskAreNumberedWithoutGaps() {
        Predictions predictions = said(List.of(Cases.of(70, true), Cases.of(3, false), Cases.of(70, false)));
        assertThat(predictions.askers()).isEqualTo(2);
        assertThat(predictions.cases()).extracting(Case::group).containsExactly(0, 1, 0);
    }

    private static Predictions said(List<Case> cases) {
        Predictions predictions = new Predictions();
        predictions.add(List.of(DAYS), List.of(), cases);
        return predictions;
    }
}
