package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.shortOf;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.LetterKind;
import app.revenant.model.Origin;
import app.revenant.model.StepEffort;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules 9, 11, 12 and 16: what the deal's own fields say. */
class DealSignalTest {

    @ParameterizedTest
    @EnumSource(Origin.class)
    void anOriginIsItsSignal(Origin origin) {
        assertThat(outcome(aDeal().from(origin), Signal.ORIGIN)).isEqualTo(origin.name());
        assertThat(outcome(aDeal(), Signal.ORIGIN)).isEqualTo(BLANK);
    }

    private static String afterPrice(ADeal deal) {
        return outcome(deal, Signal.AFTER_PRICE);
    }

    @Test
    void aPriceMetWithThreeDaysOfSilenceIsSilent() {
        assertThat(afterPrice(aDeal().priceSaid(ago(3)).wrote(ago(1)))).isEqualTo("SILENT");
        assertThat(afterPrice(aDeal().priceSaid(shortOf(3, Duration.ofSeconds(1))).wrote(ago(1)))).isEqualTo(BLANK);
    }

    @Test
    void aPriceNobodyCameBackToIsNotMetWithSilence() {
        assertThat(afterPrice(aDeal().priceSaid(ago(9)))).isEqualTo(BLANK);
        assertThat(afterPrice(aDeal().priceSaid(ago(9)).wrote(ago(9)))).isEqualTo(BLANK);
        assertThat(afterPrice(aDeal().priceSaid(ago(9)).wroteInVain(ago(5)))).isEqualTo(BLANK);
        assertThat(afterPrice(aDeal().priceSaid(ago(9)).letter(LetterKind.CLOSE_OUT, ago(5)))).isEqualTo("SILENT");
    }

    @Test
    void whoSpeaksAfterThePriceHasSpoken() {
        assertThat(afterPrice(aDeal().priceSaid(ago(9)).theyWrote(ago(8)).wrote(ago(5)))).isEqualTo("SPOKE");
        assertThat(afterPrice(aDeal().priceSaid(ago(9)).theyWrote(ago(9)).wrote(ago(5)))).isEqualTo("SILENT");
    }

    @Test
    void aPriceStillAheadSaysNothing() {
        assertThat(afterPrice(aDeal().priceSaid(When.NOON.plusSeconds(1).toString()).silentFor(9).wrote(ago(5))))
                .isEqualTo(BLANK);
    }

    private static String decision(ADeal deal) {
        return outcome(deal, Signal.DECISION_DATE);
    }

    @Test
    void aDecisionLiesAheadUntilTheDayBeforeIt() {
        assertThat(decision(aDeal().decisionOn(tomorrow()))).isEqualTo("AHEAD");
        assertThat(decision(aDeal().decisionOn(today()))).isEqualTo(BLANK);
    }

    @Test
    void aDecisionHasPassedAfterMoreThanFiveWorkingDays() {
        assertThat(decision(aDeal().decisionOn("2026-11-17"))).isEqualTo("PASSED");
        assertThat(decision(aDeal().decisionOn("2026-11-18"))).isEqualTo(BLANK);
        assertThat(aDeal().decisionOn("2026-11-17").assessedAt("2026-11-25T00:00:00+01:00").signals())
                .doesNotContainKey(Signal.DECISION_DATE);
        assertThat(aDeal().decisionOn("2026-11-17").assessedAt("2026-11-25T00:00:01+01:00").signals())
                .containsKey(Signal.DECISION_DATE);
    }

    @Test
    void aSignOfLifeSinceTheEndOfTheDayAnswersForTheDecision() {
        assertThat(decision(aDeal().decisionOn("2026-11-10").theyWrote("2026-11-11 00:00"))).isEqualTo(BLANK);
        assertThat(decision(aDeal().decisionOn("2026-11-10").theyWrote("2026-11-10 23:59"))).isEqualTo("PASSED");
    }

    @ParameterizedTest
    @EnumSource(StepEffort.class)
    void aStepOfTheirsAsksTheEffortItAsks(StepEffort effort) {
        assertThat(outcome(aDeal().theyOwe("le planning").asking(effort), Signal.STEP))
                .isEqualTo("THEM_" + effort.name());
    }

    @Test
    void aStepIsMineOrNobodysOrOfUnknownEffort() {
        assertThat(outcome(aDeal().theyOwe("le planning"), Signal.STEP)).isEqualTo(BLANK);
        assertThat(outcome(aDeal().iOwe("l'offre"), Signal.STEP)).isEqualTo("ME");
        assertThat(outcome(aDeal().iOwe("l'offre").asking(StepEffort.L), Signal.STEP)).isEqualTo("ME");
        assertThat(outcome(aDeal().theyOwe("le planning").due(inDays(-30)).agreed().asking(StepEffort.L), Signal.STEP))
                .isEqualTo("THEM_L");
        assertThat(outcome(aDeal(), Signal.STEP)).isEqualTo("NONE");
    }

    @ParameterizedTest
    @CsvSource({"0,ZERO", "1,FEW", "2,FEW", "3,MANY", "12,MANY"})
    void openQuestionsAreNoneFewOrMany(int open, String expected) {
        assertThat(outcome(aDeal().openQuestions(open), Signal.QUESTIONS)).isEqualTo(expected);
        assertThat(outcome(aDeal(), Signal.QUESTIONS)).isEqualTo(BLANK);
    }
}
