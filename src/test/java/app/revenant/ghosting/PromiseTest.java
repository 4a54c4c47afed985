package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.shortOf;
import static app.revenant.sample.When.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Answer;
import app.revenant.model.LetterKind;
import app.revenant.sample.ADeal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 15: warm words without a day, days kept and days missed. */
class PromiseTest {

    private static String promise(ADeal deal) {
        return outcome(deal, Signal.PROMISE);
    }

    private static ADeal warm(double daysAgo) {
        return aDeal().theyWrote(ago(daysAgo)).saying(Answer.WARM_VAGUE);
    }

    @Test
    void warmWordsAreUnkeptAfterEightDays() {
        assertThat(promise(warm(8))).isEqualTo("WARM_UNKEPT");
        assertThat(promise(aDeal().theyWrote(shortOf(8, Duration.ofSeconds(1))).saying(Answer.WARM_VAGUE)))
                .isEqualTo(BLANK);
    }

    @Test
    void warmWordsAreUnkeptAfterTwoTouches() {
        assertThat(promise(warm(5).wrote(ago(3)).wrote(ago(1)))).isEqualTo("WARM_UNKEPT");
        assertThat(promise(warm(5).wrote(ago(3)))).isEqualTo(BLANK);
        assertThat(promise(warm(5).wrote(ago(3)).letter(LetterKind.PARK, ago(1)))).isEqualTo(BLANK);
    }

    @Test
    void aDateThatPassedIsOneOfTheTwo() {
        assertThat(promise(warm(5).theyOwe("le planning").due("2026-11-20").wrote(ago(1)))).isEqualTo("WARM_UNKEPT");
    }

    @Test
    void onlyTheLastSignOfLifeIsWarm() {
        assertThat(promise(warm(12).theyWrote(ago(9)).saying(Answer.NEUTRAL))).isEqualTo(BLANK);
    }

    @Test
    void warmWordsGoBeforeDatedOnes() {
        assertThat(promise(aDeal().theyWrote(ago(20)).promising("2026-11-05", Optional.of(true)).theyWrote(ago(9))
                .saying(Answer.WARM_VAGUE))).isEqualTo("WARM_UNKEPT");
        assertThat(promise(aDeal().theyWrote(ago(20)).promising("2026-11-05", Optional.of(true)).theyWrote(ago(3))
                .saying(Answer.WARM_VAGUE))).isEqualTo("DATED_KEPT");
    }

    @Test
    void aDayKeptIsKeptAndADayBrokenIsMissedAtOnce() {
        assertThat(promise(aDeal().theyWrote(ago(9)).promising(tomorrow(), Optional.of(true)))).isEqualTo("DATED_KEPT");
        assertThat(promise(aDeal().theyWrote(ago(9)).promising(tomorrow(), Optional.of(false))))
                .isEqualTo("DATED_MISSED");
        assertThat(promise(aDeal().theyWrote(ago(9)).promising("2026-11-18", Optional.of(false)).theyWrote(ago(1))))
                .isEqualTo("DATED_MISSED");
    }

    @Test
    void aDayOfWhichNothingIsKnownIsMissedTwoWorkingDaysLater() {
        assertThat(promise(aDeal().theyWrote(ago(9)).promising("2026-11-20"))).isEqualTo("DATED_MISSED");
        assertThat(promise(aDeal().theyWrote(ago(9)).promising("2026-11-23"))).isEqualTo(BLANK);
        ADeal friday = aDeal().theyWrote("2026-11-16 10:00").promising("2026-11-20");
        assertThat(friday.assessedAt("2026-11-25T00:00:00+01:00").signals()).containsKey(Signal.PROMISE);
        assertThat(friday.assessedAt("2026-11-24T23:59:59+01:00").signals()).doesNotContainKey(Signal.PROMISE);
    }

    @Test
    void aSignOfLifeSinceTheEndOfTheDayExcusesIt() {
        assertThat(promise(aDeal().theyWrote(ago(9)).promising("2026-11-18").theyWrote("2026-11-19 00:00")))
                .isEqualTo(BLANK);
        assertThat(promise(aDeal().theyWrote(ago(9)).promising("2026-11-18").theyWrote("2026-11-18 23:59")))
                .isEqualTo("DATED_MISSED");
    }

    @Test
    void theLastDatedPromiseOfTheLogCounts() {
        assertThat(promise(aDeal().theyWrote(ago(20)).promising("2026-11-05", Optional.of(false)).theyWrote(ago(9))
                .promising("2026-11-18", Optional.of(true)))).isEqualTo("DATED_KEPT");
    }

    @Test
    void aDayMentionedInAnotherToneIsNoPromise() {
        assertThat(promise(aDeal().theyWrote(ago(9)).promising("2026-11-18").saying(Answer.COOL))).isEqualTo(BLANK);
    }
}
