package app.revenant.evaluation;

import static app.revenant.evaluation.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.Touch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is looked at, and what counts as an answer. Day 0 is a Monday; days are told in calendar days from its midnight. */
class MondaysTest {

    private static final double EIGHT = 8 / 24.0;
    private static final double SECOND = 1 / 86_400.0;

    /** The number of a: x, y and b come before. */
    private static final int A = 3;

    private final Traffic.Gathering gathering = new Traffic.Gathering();

    /** The messages of somebody else go on for long, so that outcomes are known. */
    @BeforeEach
    void othersWriteOn() {
        wrote("x", "y", 200);
    }

    @Test
    void everyMondayOfASilenceIsACase() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        List<Case> cases = calendar();
        assertThat(cases).extracting(Case::at).startsWith(day(7 + EIGHT), day(14 + EIGHT)).hasSize(8);
        assertThat(cases.get(0).idle()).isCloseTo(5 + EIGHT, within(1e-9));
        assertThat(cases).noneMatch(Case::answered);
    }

    @Test
    void whoNeverWroteBeforeIsNotWaitedFor() {
        wrote("a", "b", 2);
        assertThat(calendar()).isEmpty();
    }

    @Test
    void whoeverAnsweredOwesNothing() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("b", "a", 3);
        assertThat(calendar()).isEmpty();
    }

    @Test
    void theSixtiethDayIsTheLastOne() {
        wrote("b", "a", 1);
        wrote("a", "b", 3 + EIGHT);
        assertThat(calendar().get(calendar().size() - 1).at()).isEqualTo(day(63 + EIGHT));
    }

    @Test
    void aSecondMoreIsTooOld() {
        wrote("b", "a", 1);
        wrote("a", "b", 3 + EIGHT - SECOND);
        assertThat(calendar().get(calendar().size() - 1).at()).isEqualTo(day(56 + EIGHT));
    }

    @Test
    void theSilenceBeginsWithTheFirstMessageUnanswered() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("a", "b", 50);
        List<Case> cases = calendar();
        assertThat(cases.get(cases.size() - 1).at()).isEqualTo(day(56 + EIGHT));
        assertThat(cases.get(cases.size() - 1).idle()).isCloseTo(6 + EIGHT, within(1e-9));
    }

    @Test
    void afterAMessageToSeveralNothingIsExpected() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("a", "b", 10);
        wrote("a", "c", 10);
        assertThat(calendar()).extracting(Case::at).containsExactly(day(7 + EIGHT));
    }

    @Test
    void aMessageToSeveralIsNoTouchLater() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("a", "c", 2);
        wrote("a", "b", 3);
        assertThat(calendar().get(0).expectation().touches()).extracting(Touch::age).singleElement().satisfies(age ->
                assertThat(age).isCloseTo(4 + EIGHT, within(1e-9)));
    }

    @Test
    void anAnswerOnTheTwentiethDayCountsAndASecondLaterDoesNot() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("b", "a", 27 + EIGHT);
        assertThat(calendar()).extracting(Case::answered).containsExactly(true, true, true);
        wrote("d", "c", 1);
        wrote("c", "d", 2);
        wrote("d", "c", 27 + EIGHT + SECOND);
        assertThat(cases(DayClock.CALENDAR, 5)).extracting(Case::answered).containsExactly(false, true, true);
    }

    @Test
    void workingDaysGiveFourWeeks() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("b", "a", 35 + EIGHT);
        assertThat(cases(DayClock.WORKING, A)).extracting(Case::answered).containsExactly(true, true, true, true);
        assertThat(calendar()).extracting(Case::answered).containsExactly(false, false, true, true);
    }

    @Test
    void aMessageAtEightSharpIsThereAndASecondLaterIsNot() {
        wrote("b", "a", 1);
        wrote("a", "b", 7 + EIGHT);
        assertThat(calendar().get(0).at()).isEqualTo(day(7 + EIGHT));
        wrote("d", "c", 1);
        wrote("c", "d", 7 + EIGHT + SECOND);
        assertThat(cases(DayClock.CALENDAR, 5).get(0).at()).isEqualTo(day(14 + EIGHT));
    }

    @Test
    void whereTheMessagesEndBeforeTheHorizonTheMondayIsLeftOut() {
        Traffic.Gathering alone = new Traffic.Gathering();
        alone.add("b", "a", day(1));
        alone.add("a", "b", day(2));
        alone.add("x", "y", day(27 + EIGHT));
        assertThat(Mondays.of(alone.all(), DayClock.CALENDAR)).extracting(Case::at).containsExactly(day(7 + EIGHT));
        Traffic.Gathering shorter = new Traffic.Gathering();
        shorter.add("b", "a", day(1));
        shorter.add("a", "b", day(2));
        shorter.add("x", "y", day(27 + EIGHT - SECOND));
        assertThat(Mondays.of(shorter.all(), DayClock.CALENDAR)).isEmpty();
    }

    @Test
    void answersAndTheirGapsAreCounted() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("a", "b", 2.5);
        wrote("b", "a", 4);
        wrote("b", "a", 4.5);
        wrote("a", "b", 5);
        Case first = calendar().get(0);
        assertThat(first.expectation().signsOfLife()).isEqualTo(3);
        assertThat(first.expectation().gaps()).singleElement().satisfies(gap -> assertThat(gap).isCloseTo(2, within(1e-9)));
    }

    @Test
    void anAnswerWithinTheMinuteIsAGapOfTwoHundredths() {
        wrote("b", "a", 1);
        wrote("a", "b", 2);
        wrote("b", "a", 2 + SECOND);
        wrote("a", "b", 5);
        assertThat(calendar().get(0).expectation().gaps()).containsExactly(0.02);
    }

    private void wrote(String from, String to, double days) {
        gathering.add(from, to, day(days));
    }

    private List<Case> calendar() {
        return cases(DayClock.CALENDAR, A);
    }

    /** Whoever answers last waits for an answer as well; only one asker is looked at. */
    private List<Case> cases(DayClock clock, int asker) {
        return Mondays.of(gathering.all(), clock).stream().filter(each -> each.group() == asker).toList();
    }
}
