package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.model.Coded;
import app.revenant.model.StageKind;
import app.revenant.sample.ASeller;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is the conversation alive? The table of the method to four decimals, then one step aside of each of its rows. */
class VitalityTest {

    private static final double FOUR_DECIMALS = 0.00005001;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PROPOSAL  |           | 3 |                                                         | 0.8235 | 1.0000",
            "DISCOVERY |           | 1 |                                                         | 0.7857 | 1.0000",
            "PROPOSAL  |           | 3 | email@1                                                 | 0.7525 | 0.5874",
            "PROPOSAL  |           | 3 | email@5                                                 | 0.6192 | 0.2560",
            "PROPOSAL  |           | 3 | email@10                                                | 0.5263 | 0.1507",
            "PROPOSAL  |           | 3 | email@20                                                | 0.4123 | 0.0791",
            "PROPOSAL  |           | 8 | email@10                                                | 0.6621 | 0.1507",
            "VERBAL  |           | 8 | email@10                                                | 0.7330 | 0.1049",
            "DISCOVERY |           | 1 | landline@12 landline@9 landline@6 mobile@3              | 0.4819 | 0.0417",
            "PROPOSAL  | 0.5 0.4 1.1 | 4 | email@15 landline@9 email@6                             | 0.3559 | 0.0557",
            "PROPOSAL  | 4 6 5     | 5 | email@4                                                 | 0.7484 | 0.4081",
            "PROPOSAL  |           | 3 | email@5 email@4.5                                       | 0.6192 | 0.2560",
            "PROPOSAL  |           | 3 | email@25 email@20 landline@15 mobile@14 email@10        | 0.1689 | 0.0627",
            "PROPOSAL  |   | 3 | email@30 email@25 landline@20 mobile@19 email@15 lastchance@5| 0.0733 | 0.0514",
            "DEMO    | 0.5       | 3 | noshow@6                                                | 0.6306 | 0.1109",
            "DEMO    | 0.5       | 3 | due@6 email@4                                           | 0.5871 | 0.1109"})
    void theTableOfTheMethodComesOut(StageKind stage, String gaps, int signs, String touches, double alive,
    double surprise) {
        Vitality read = read(stage, gaps, signs, touches, false);
        assertThat(read.alive()).isCloseTo(alive, within(FOUR_DECIMALS));
        assertThat(read.surprise()).isCloseTo(surprise, within(FOUR_DECIMALS));
    }

    @Test
    void inTheHolidaySeasonMoreSilenceIsExcused() {
        Vitality read = read(StageKind.PROPOSAL, null, 3, "email@10", true);
        assertThat(read.alive()).isCloseTo(0.5565, within(FOUR_DECIMALS));
        assertThat(read.surprise()).isCloseTo(0.1507, within(FOUR_DECIMALS));
    }

    @Test
    void aRepeatOnOneChannelCountsFromOneWorkingDayOn() {
        double once = read(StageKind.PROPOSAL, null, 3, "email@5", false).alive();
        assertThat(read(StageKind.PROPOSAL, null, 3, "email@5 email@4.000000001", false).alive()).isEqualTo(once);
        assertThat(read(StageKind.PROPOSAL, null, 3, "email@5 email@4", false).alive()).isLessThan(once);
        assertThat(read(StageKind.PROPOSAL, null, 3, "email@5 sms@4.9", false).alive()).isLessThan(once);
    }

    @Test
    void anIgnoredRepeatDoesNotMoveTheDayFromWhichTheNextIsMeasured() {
        assertThat(read(StageKind.PROPOSAL, null, 3, "email@5 email@4.5 email@4", false).alive())
                .isEqualTo(read(StageKind.PROPOSAL, null, 3, "email@5 email@4", false).alive());
    }

    @Test
    void anotherChannelInBetweenDoesNotMakeARepeatCount() {
        assertThat(read(StageKind.PROPOSAL, null, 3, "email@5 mobile@4.8 email@4.5", false).alive())
                .isEqualTo(read(StageKind.PROPOSAL, null, 3, "email@5 mobile@4.8", false).alive());
    }

    @Test
    void anotherChannelWeighsMoreThanARepeatAndALastChanceMost() {
        double repeat = read(StageKind.PROPOSAL, null, 3, "mobile@9 email@8 email@5", false).alive();
        double other = read(StageKind.PROPOSAL, null, 3, "mobile@9 sms@8 email@5", false).alive();
        double last = read(StageKind.PROPOSAL, null, 3, "mobile@9 sms@8 lastchance@5", false).alive();
        assertThat(last).isLessThan(other);
        assertThat(other).isLessThan(repeat);
    }

    @Test
    void withNothingUnansweredOnlyTheSignsOfLifeCount() {
        Vitality read = read(StageKind.PROPOSAL, "9 9 9", 3, null, true);
        assertThat(read.alive()).isEqualTo(read.atRest());
        assertThat(read.surprise()).isEqualTo(1);
    }

    @Test
    void theRestingChanceIsToldWhateverIsUnanswered() {
        assertThat(read(StageKind.PROPOSAL, null, 3, "email@20", false).atRest())
                .isCloseTo(0.8235, within(FOUR_DECIMALS));
    }

    @Test
    void theSeasonIsJudgedOnToday() {
        assertThat(aDeal().theyWrote("2026-12-07 10:00").wrote("2026-12-09 10:00").assessedAt("2026-12-20T00:00+01:00")
                .vitality().orElseThrow().alive()).isGreaterThan(aDeal().theyWrote("2026-12-07 10:00")
                .wrote("2026-12-09 10:00").assessedAt("2026-12-19T23:59+01:00").vitality().orElseThrow().alive());
    }

    @Test
    void aLogComesOutLikeTheTable() {
        Vitality read = aDeal().atProposal().theyWrote(ago(30)).theyWrote(ago(28)).theyWrote(ago(26)).wrote(ago(5))
                .wrote(ago(4.5)).assessed().vitality().orElseThrow();
        assertThat(read.alive()).isCloseTo(0.6192, within(FOUR_DECIMALS));
        assertThat(read.surprise()).isCloseTo(0.2560, within(FOUR_DECIMALS));
    }

    private static Vitality read(StageKind stage, String gaps, int signs, String touches, boolean season) {
        Engine engine = ASeller.shipped();
        List<Double> own = words(gaps).stream().map(Double::valueOf).toList();
        return Vitality.of(stage, signs, words(touches).stream().map(VitalityTest::touch).toList(),
                Pace.of(own, stage, engine), season, engine);
    }

    private static Touch touch(String told) {
        String[] parts = told.split("@");
        return new Touch(Coded.find(TouchChannel.class, parts[0]).orElseThrow(), Double.parseDouble(parts[1]));
    }

    private static List<String> words(String spaced) {
        return spaced == null ? List.of() : Arrays.asList(spaced.split(" "));
    }
}
