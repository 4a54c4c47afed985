package app.revenant.ghosting;

import static app.revenant.ghosting.Told.BLANK;
import static app.revenant.ghosting.Told.outcome;
import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static app.revenant.sample.When.tomorrow;
import static app.revenant.sample.When.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules 7 and 16: what is known of the eleven facts, as it stands today. */
class FactSignalTest {

    @TestFactory
    Stream<DynamicTest> everyValueOfAFactIsItsSignal() {
        return Arrays.stream(FactKind.values()).flatMap(kind -> kind.allowed().stream()
                .map(value -> DynamicTest.dynamicTest(kind + " " + value, () -> {
                    Observation seen = aDeal().fact(kind, value).assessed().signals()
                            .get(Signal.of(kind).orElseThrow());
                    assertThat(seen.outcome()).isEqualTo(value.code());
                    assertThat(seen.fact()).contains(kind);
                })));
    }

    @TestFactory
    Stream<DynamicTest> aFactWithoutAnEntryIsBlank() {
        return Arrays.stream(FactKind.values()).map(kind -> DynamicTest.dynamicTest(kind.code(),
                () -> assertThat(outcome(aDeal(), Signal.of(kind).orElseThrow())).isEqualTo(BLANK)));
    }

    @Test
    void theLatestDayCountsWhateverItsPlaceInTheList() {
        assertThat(outcome(aDeal().fact(FactKind.BUDGET, FactValue.POS, inDays(-1))
                .fact(FactKind.BUDGET, FactValue.NEG, inDays(-2)), Signal.BUDGET)).isEqualTo("POS");
    }

    @Test
    void onOneDayTheLaterInTheListCounts() {
        assertThat(outcome(aDeal().fact(FactKind.BUDGET, FactValue.POS, inDays(-1))
                .fact(FactKind.BUDGET, FactValue.NOT_ASKED, inDays(-1)), Signal.BUDGET)).isEqualTo("NOT_ASKED");
    }

    @Test
    void whatIsLearntTodayIsKnownAndWhatIsDatedTomorrowIsNot() {
        assertThat(outcome(aDeal().fact(FactKind.PAIN, FactValue.POS, today()), Signal.PAIN)).isEqualTo("POS");
        assertThat(outcome(aDeal().fact(FactKind.PAIN, FactValue.POS, tomorrow()), Signal.PAIN)).isEqualTo(BLANK);
        assertThat(outcome(aDeal().fact(FactKind.PAIN, FactValue.NEG, yesterday())
                .fact(FactKind.PAIN, FactValue.POS, tomorrow()),
                Signal.PAIN)).isEqualTo("NEG");
    }

    @Test
    void aDeadlineIsPastTheDayAfterIt() {
        assertThat(outcome(aDeal()
                .fact(FactKind.EVENT, FactValue.POS, inDays(-5), Optional.of(yesterday())), Signal.EVENT))
                .isEqualTo("PAST");
        assertThat(outcome(aDeal().fact(FactKind.EVENT, FactValue.POS, inDays(-5), Optional.of(today())), Signal.EVENT))
                .isEqualTo("POS");
        assertThat(outcome(aDeal().fact(FactKind.EVENT, FactValue.POS, inDays(-5)), Signal.EVENT)).isEqualTo("POS");
    }

    @Test
    void onlyARealDeadlineCanPass() {
        assertThat(outcome(aDeal()
                .fact(FactKind.EVENT, FactValue.NEG, inDays(-5), Optional.of(yesterday())), Signal.EVENT))
                .isEqualTo("NEG");
    }

    @Test
    void aPriorityIsForgottenAfterSixtyDays() {
        assertThat(outcome(aDeal().fact(FactKind.PRIORITY, FactValue.POS, inDays(-60)), Signal.PRIORITY))
                .isEqualTo("POS");
        assertThat(outcome(aDeal().fact(FactKind.PRIORITY, FactValue.POS, inDays(-61)), Signal.PRIORITY))
                .isEqualTo(BLANK);
        assertThat(outcome(aDeal().fact(FactKind.PRIORITY, FactValue.NOT_ASKED, inDays(-61)), Signal.PRIORITY))
                .isEqualTo(BLANK);
    }

    @Test
    void theOtherFactsDoNotAge() {
        assertThat(outcome(aDeal().fact(FactKind.BUDGET, FactValue.POS, "2024-01-02"), Signal.BUDGET)).isEqualTo("POS");
    }

    @Test
    void everyFactHasASignalOfItsName() {
        assertThat(FactKind.values()).allSatisfy(kind ->
                assertThat(Signal.of(kind)).map(Signal::code).contains(kind.code()));
        assertThat(Signal.values()).hasSize(28);
    }
}
