package app.revenant.evaluation;

import static app.revenant.sample.ADeal.aDeal;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Touch;
import app.revenant.ghosting.TouchChannel;
import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A seller's own log, Monday by Monday. Now is Wednesday 25 November 2026, noon; Mondays up to 26 October are certain. */
class OwnLogTest {

    @Test
    void everyMondayWithSomethingUnansweredIsACase() {
        List<Case> cases = cases(aDeal().theyWrote("2026-10-06 10:00").wrote("2026-10-07 10:00"));
        assertThat(cases).extracting(OwnLogTest::dayOf).containsExactly("2026-10-12", "2026-10-19", "2026-10-26");
        assertThat(cases).noneMatch(Case::answered).allMatch(each -> each.group() == 7);
        assertThat(cases.get(0).expectation().touches()).extracting(Touch::channel).containsExactly(TouchChannel.EMAIL);
    }

    @Test
    void whatIsNotCertainYetIsLeftOut() {
        assertThat(cases(aDeal().theyWrote("2026-10-27 10:00").wrote("2026-10-28 10:00"))).isEmpty();
    }

    @Test
    void anySignOfLifeWithinTwentyWorkingDaysIsAnAnswer() {
        ADeal deal = aDeal().theyWrote("2026-09-01 10:00").wrote("2026-09-02 10:00");
        assertThat(cases(deal.met("2026-10-05 08:00")).get(0).answered()).isTrue();
        ADeal late = aDeal().theyWrote("2026-09-01 10:00").wrote("2026-09-02 10:00").met("2026-10-05 08:01");
        assertThat(cases(late)).extracting(Case::answered).startsWith(false, true);
    }

    @Test
    void withoutAnyAnswerBeforeOrAnythingUnansweredNothingIsExpected() {
        assertThat(cases(aDeal().wrote("2026-09-01 10:00"))).isEmpty();
        assertThat(cases(aDeal().wrote("2026-09-01 10:00").theyWrote("2026-09-02 10:00"))).isEmpty();
    }

    @Test
    void aSilenceOfMoreThanSixtyWorkingDaysIsNoLongerLookedAt() {
        List<Case> cases = cases(aDeal().theyWrote("2026-06-01 07:00").wrote("2026-06-01 08:00"));
        assertThat(dayOf(cases.get(cases.size() - 1))).isEqualTo("2026-08-24");
    }

    @Test
    void whatWasClosedBeforeAnythingCameProvesNothing() {
        ADeal closed = aDeal().theyWrote("2026-09-01 10:00").wrote("2026-09-02 10:00").closed(DealStatus.LOST, "2026-10-13");
        assertThat(cases(closed)).extracting(OwnLogTest::dayOf).containsExactly("2026-09-07", "2026-09-14");
        ADeal answered = aDeal().theyWrote("2026-09-01 10:00").wrote("2026-09-02 10:00").theyWrote("2026-09-18 10:00")
                .closed(DealStatus.LOST, "2026-09-22");
        assertThat(cases(answered)).extracting(Case::answered).containsExactly(true, true);
    }

    @Test
    void aParkedDealIsNotLookedAt() {
        assertThat(cases(aDeal().theyWrote("2026-09-01 10:00").wrote("2026-09-02 10:00").parked(Optional.of("2027-01-04")))).isEmpty();
    }

    @Test
    void whatLaterDaysTaughtIsNotKnownThen() {
        ADeal deal = aDeal().at(StageKind.NEGOTIATION).entered(StageKind.DISCOVERY, "2026-08-01").entered(StageKind.NEGOTIATION, "2026-10-20")
                .theyWrote("2026-09-01 10:00").promising("2026-09-08", Optional.of(true)).wrote("2026-09-02 10:00")
                .theyOwe("contract").due("2026-12-24").agreed().decisionOn("2026-12-31");
        List<Case> cases = cases(deal);
        assertThat(dayOf(cases.get(0))).isEqualTo("2026-09-14");
        assertThat(cases.get(0).expectation().stage()).isEqualTo(StageKind.DISCOVERY);
        assertThat(cases.get(0).expectation().touches()).extracting(Touch::channel).contains(TouchChannel.DUE);
        assertThat(cases.get(cases.size() - 1).expectation().stage()).isEqualTo(StageKind.NEGOTIATION);
    }

    @Test
    void daysIdleAreCountedFromTheLastContactEitherWay() {
        List<Case> cases = cases(aDeal().theyWrote("2026-10-06 10:00").wrote("2026-10-07 08:00").wrote("2026-10-16 08:00"));
        assertThat(cases).extracting(Case::idle).containsExactly(5.0, 3.0, 10.0 + 1 / 24.0);
    }

    private static List<Case> cases(ADeal deal) {
        OwnLog log = new OwnLog(deal.seller().ground(), When.NOW);
        log.add(deal.history(), deal.contact(), 7);
        return log.cases();
    }

    private static String dayOf(Case each) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(each.at()), When.PARIS).toString();
    }
}
