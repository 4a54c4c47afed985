package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.StageKind;
import app.revenant.sample.ASeller;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast this person answers: the table of the method to four decimals, and its limits. */
class PaceTest {

    private static final double FOUR_DECIMALS = 0.00005001;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PROPOSAL    |                 |  0.4055 | 1.8358 | 0.2560 | 0.1507 | 15.7696",
            "PROPOSAL    | 0.5             |  0.1414 | 1.7819 | 0.2050 | 0.1126 | 11.3029",
            "PROPOSAL    | 0.5 0.4 1.1     | -0.0378 | 1.7250 | 0.1698 | 0.0874 | 8.7836",
            "DISCOVERY   | 4 6 5 3         |  0.5161 | 1.7081 | 0.2611 | 0.1478 | 14.9554",
            "NEGOTIATION | 0.02            | -0.9403 | 1.7819 | 0.0762 | 0.0344 | 3.8319"})
    void thePosteriorsOfTheMethodComeOut(StageKind stage, String gaps, double mu, double s, double five, double ten,
            double nineOfTen) {
        Pace pace = Pace.of(numbers(gaps), stage, ASeller.shipped());
        assertThat(pace.mu()).isCloseTo(mu, within(FOUR_DECIMALS));
        assertThat(pace.s()).isCloseTo(s, within(FOUR_DECIMALS));
        assertThat(pace.surprise(5)).isCloseTo(five, within(FOUR_DECIMALS));
        assertThat(pace.surprise(10)).isCloseTo(ten, within(FOUR_DECIMALS));
        assertThat(pace.nineOfTen()).isCloseTo(nineOfTen, within(FOUR_DECIMALS));
    }

    @Test
    void atNineOfTenATenthIsStillOpen() {
        Pace pace = Pace.of(List.of(0.5, 3.0), StageKind.DEMO, ASeller.shipped());
        assertThat(pace.surprise(pace.nineOfTen())).isCloseTo(0.1, within(1e-10));
        assertThat(pace.answeredWithin(pace.nineOfTen())).isCloseTo(0.9, within(1e-10));
    }

    @Test
    void atTheFirstInstantNobodyHasAnsweredAndNothingSurprises() {
        Pace pace = Pace.of(List.of(), StageKind.DEMO, ASeller.shipped());
        assertThat(pace.answeredWithin(0)).isZero();
        assertThat(pace.surprise(0)).isEqualTo(1);
    }

    @Test
    void anAnswerWithinMinutesIsTakenAsAFiftiethOfADay() {
        Assessment read = aDeal().at(StageKind.NEGOTIATION).wrote("2026-10-20 10:00").theyWrote("2026-10-20 10:05")
                .theyOwe("le planning").wrote(ago(5)).assessed();
        assertThat(read.patience()).isCloseTo(3.8319, within(FOUR_DECIMALS));
    }

    @Test
    void nobodyIsGivenMoreThanTenWorkingDays() {
        assertThat(aDeal().silentFor(5).assessed().patience()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0,0.5", "1,0.8413447460685429", "-1,0.15865525393145707", "1.2815515655446004,0.9",
            "1.959963984540054,0.975", "3.9999,0.9999683153724673", "4.0001,0.9999683421385132",
            "-6,9.865876450377012e-10", "-9,1.1285884059538422e-19"})
    void theNormalDistributionIsExactInTheMiddleAndInTheTail(double z, double below) {
        assertThat(Normal.below(z)).isCloseTo(below, within(below * 1e-12));
    }

    private static List<Double> numbers(String spaced) {
        return spaced == null ? List.of() : Arrays.stream(spaced.split(" ")).map(Double::valueOf).toList();
    }
}
