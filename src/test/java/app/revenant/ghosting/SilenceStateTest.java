package app.revenant.ghosting;

import static app.revenant.ghosting.Told.state;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.ago;
import static app.revenant.sample.When.shortOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.LetterKind;
import app.revenant.sample.ASeller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the chance still alive, the surprise, and the touches to a state: every limit and its neighbour. */
class SilenceStateTest {

    private static final double USUAL = 0.5;
    private static final double JUST_UNDER_FIVE = 4.999999999;

    /** The state of a silence whose first of several e-mails is so old. */
    private static State read(double alive, double surprise, int touches, double age) {
        List<Touch> sent = new ArrayList<>();
        for (int place = 0; place < touches; place++) {
            sent.add(new Touch(TouchChannel.EMAIL, age));
        }
        return read(alive, surprise, sent);
    }

    private static State read(double alive, double surprise, List<Touch> touches) {
        return StateRule.of(new Vitality(alive, surprise, 1), new Silence(touches, Optional.of(20.0)),
                ASeller.shipped().thresholds());
    }

    private static State readWithLastChance(double alive, int others, double age) {
        List<Touch> touches = new ArrayList<>();
        for (int place = 0; place < others; place++) {
            touches.add(new Touch(TouchChannel.EMAIL, 12));
        }
        touches.add(new Touch(TouchChannel.LASTCHANCE, age));
        return read(alive, USUAL, touches);
    }

    @Test
    void sevenChancesOfTenAreActive() {
        assertThat(read(0.70, USUAL, 1, 20)).isEqualTo(State.ACTIVE);
        assertThat(read(0.6999, USUAL, 1, 20)).isEqualTo(State.WATCH);
    }

    @Test
    void sixChancesOfTenAreWatched() {
        assertThat(read(0.60, USUAL, 1, 20)).isEqualTo(State.WATCH);
        assertThat(read(0.5999, USUAL, 1, 20)).isEqualTo(State.QUIET);
    }

    @Test
    void nobodyIsQuietWithinThreeDays() {
        assertThat(read(0.2, USUAL, 1, 2.999999999)).isEqualTo(State.WATCH);
        assertThat(read(0.2, USUAL, 1, 3)).isEqualTo(State.QUIET);
    }

    @Test
    void aSilenceUnusualForThisPersonIsQuietHoweverAlive() {
        assertThat(read(0.9, 0.0999, 2, 5)).isEqualTo(State.QUIET);
        assertThat(read(0.9, 0.10, 2, 5)).isEqualTo(State.ACTIVE);
        assertThat(read(0.9, 0.0999, 1, 5)).isEqualTo(State.ACTIVE);
        assertThat(read(0.9, 0.0999, 2, JUST_UNDER_FIVE)).isEqualTo(State.ACTIVE);
        assertThat(read(0.65, 0.0999, 2, 5)).isEqualTo(State.QUIET);
    }

    @Test
    void aGhostTakesThreeChancesOfTenTwoTouchesAndTenDays() {
        assertThat(read(0.2999, USUAL, 2, 10)).isEqualTo(State.GHOST);
        assertThat(read(0.30, USUAL, 2, 10)).isEqualTo(State.QUIET);
        assertThat(read(0.2999, USUAL, 1, 10)).isEqualTo(State.QUIET);
        assertThat(read(0.2999, USUAL, 2, 9.999999999)).isEqualTo(State.QUIET);
    }

    @Test
    void closingTakesALastChanceFiveDaysOldAndThreeTouches() {
        assertThat(readWithLastChance(0.1499, 2, 5)).isEqualTo(State.CLOSE);
        assertThat(readWithLastChance(0.15, 2, 5)).isEqualTo(State.GHOST);
        assertThat(readWithLastChance(0.1499, 1, 5)).isEqualTo(State.GHOST);
        assertThat(readWithLastChance(0.1499, 2, JUST_UNDER_FIVE)).isEqualTo(State.GHOST);
        assertThat(read(0.1499, USUAL, 3, 12)).isEqualTo(State.GHOST);
    }

    @Test
    void aDealWithNothingUnansweredIsActiveHoweverFewChances() {
        assertThat(read(0.05, 1, List.of())).isEqualTo(State.ACTIVE);
    }

    @Test
    void theAgeOfALoggedTouchIsComparedToNineDecimals() {
        assertThat(state(aDeal().silentFor(12).wrote(ago(3)))).isEqualTo(State.QUIET);
        assertThat(state(aDeal().silentFor(12).wrote(shortOf(3, Duration.ofNanos(40_000))))).isEqualTo(State.QUIET);
        assertThat(state(aDeal().silentFor(12).wrote(shortOf(3, Duration.ofNanos(50_000))))).isEqualTo(State.WATCH);
    }

    @Test
    void aLogGrowsColderDayByDay() {
        assertThat(state(aDeal().silentFor(12).theyWrote(ago(11)).theyWrote(ago(10)).wrote(ago(0.5))))
                .isEqualTo(State.ACTIVE);
        assertThat(state(aDeal().silentFor(12).wrote(ago(2)))).isEqualTo(State.WATCH);
        assertThat(state(aDeal().silentFor(12).wrote(ago(10)))).isEqualTo(State.QUIET);
        assertThat(state(aDeal().silentFor(30).wrote(ago(25)).wrote(ago(20)).rang(Channel.MOBILE).noAnswer(ago(10))))
                .isEqualTo(State.GHOST);
        assertThat(state(aDeal().silentFor(40).wrote(ago(35)).wrote(ago(30)).rang(Channel.MOBILE).noAnswer(ago(20))
                .letter(LetterKind.LAST_CHANCE, ago(6)))).isEqualTo(State.CLOSE);
    }

    @Test
    void aLastChanceOfAnEarlierSilenceClosesNothing() {
        assertThat(state(aDeal().letter(LetterKind.LAST_CHANCE, ago(50)).theyWrote(ago(40)).wrote(ago(35))
                .wrote(ago(30))
                .rang(Channel.MOBILE).noAnswer(ago(20)).wrote(ago(6)))).isEqualTo(State.GHOST);
    }

    @Test
    void onlyTheLastThreeStatesAreFlagged() {
        assertThat(State.values()).filteredOn(State::isFlagged).containsExactly(State.QUIET, State.GHOST, State.CLOSE);
        assertThat(State.values()).filteredOn(State::hasVitality).hasSize(5);
        assertThat(State.values()).filteredOn(each -> !each.hasCauses())
                .containsExactly(State.CONTACT_LOST, State.NEVER_ENGAGED);
    }
}
