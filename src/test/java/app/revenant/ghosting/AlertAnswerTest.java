package app.revenant.ghosting;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.elapsed;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.LetterKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the seller said to an alert: it hides the alert for a while, and never the fact that there is one. */
class AlertAnswerTest {

    private static ADeal quiet() {
        return aDeal().silentFor(12).wrote(ago(10));
    }

    /** Quiet twenty days ago, by now a ghost. */
    private static ADeal ghost() {
        return aDeal().silentFor(30).wrote(ago(25)).wrote(ago(20)).rang(Channel.LANDLINE).noAnswer(ago(15))
                .wrote(ago(10));
    }

    private static boolean hidden(ADeal deal) {
        return deal.assessed().hidden();
    }

    @Test
    void aSnoozedAlertSleepsUntilMidnightOfItsDay() {
        assertThat(hidden(quiet().snoozed(ago(1), tomorrow()))).isTrue();
        assertThat(hidden(quiet().snoozed(ago(1), today()))).isFalse();
        ADeal deal = quiet().snoozed(ago(1), tomorrow());
        assertThat(deal.assessedAt("2026-11-25T23:59:59+01:00").hidden()).isTrue();
        assertThat(deal.assessedAt("2026-11-26T00:00:00+01:00").hidden()).isFalse();
    }

    @Test
    void aHiddenAlertIsStillAnAlert() {
        Assessment read = quiet().snoozed(ago(1), tomorrow()).assessed();
        assertThat(read.isFlagged()).isTrue();
        assertThat(read.state()).isEqualTo(State.QUIET);
    }

    @Test
    void aSnoozedAlertSleepsThroughAWorseStateAndANewSign() {
        assertThat(hidden(ghost().snoozed(ago(20), tomorrow()))).isTrue();
        assertThat(hidden(aDeal().silentFor(40).wrote(ago(35)).theyWrote(ago(12)).wrote(ago(10))
                .snoozed(ago(20), tomorrow())))
                .isTrue();
    }

    @Test
    void aDealThatIsNotFlaggedHasNothingToHide() {
        assertThat(hidden(aDeal().silentFor(12).wrote(ago(2)).snoozed(ago(1), tomorrow()))).isFalse();
        assertThat(hidden(aDeal().silentFor(12).dismissed(ago(1)))).isFalse();
    }

    @Test
    void aDismissedAlertStaysAwayWhileNothingChanges() {
        assertThat(hidden(quiet().dismissed(ago(5)))).isTrue();
        assertThat(hidden(ghost().dismissed(ago(3)))).isTrue();
    }

    @Test
    void aDismissedAlertComesBackWithASignOfLifeAfterIt() {
        assertThat(hidden(aDeal().silentFor(40).wrote(ago(35)).theyWrote(ago(12)).wrote(ago(10)).dismissed(ago(12.5))))
                .isFalse();
        assertThat(hidden(aDeal().silentFor(40).wrote(ago(35)).theyWrote(ago(12)).wrote(ago(10)).dismissed(ago(1))))
                .isTrue();
    }

    @Test
    void aDismissedAlertComesBackInAWorseState() {
        assertThat(hidden(ghost().dismissed(ago(20)))).isFalse();
        ADeal close = aDeal().silentFor(40).wrote(ago(35)).wrote(ago(30)).rang(Channel.MOBILE).noAnswer(ago(20))
                .letter(LetterKind.LAST_CHANCE, ago(6));
        assertThat(close.assessed().state()).isEqualTo(State.CLOSE);
        assertThat(hidden(close.dismissed(ago(3)))).isFalse();
        assertThat(hidden(close.dismissed(ago(0.5)))).isTrue();
    }

    @Test
    void moreTouchesInTheSameStateDoNotBringItBack() {
        assertThat(hidden(quiet().dismissed(ago(5)).rang(Channel.MOBILE).noAnswer(ago(4)))).isTrue();
    }

    @Test
    void onlyTheLatestAnswerCounts() {
        assertThat(hidden(quiet().dismissed(ago(5)).snoozed(ago(3), today()))).isFalse();
        assertThat(hidden(quiet().snoozed(ago(3), today()).dismissed(ago(2)))).isTrue();
        assertThat(hidden(quiet().snoozed(ago(2), tomorrow()).snoozed(ago(3), today()))).isTrue();
    }

    @Test
    void anAnswerYetToComeHidesNothing() {
        assertThat(hidden(quiet().snoozed(When.NOON.plusSeconds(1).toString(), inDays(9)))).isFalse();
        assertThat(hidden(quiet().snoozed(elapsed(Duration.ZERO), inDays(9)))).isTrue();
    }
}
