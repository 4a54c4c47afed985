package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.ASeller.aSeller;
import static app.revenant.sample.When.inDays;
import static app.revenant.sample.When.today;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.Answer;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LetterKind;
import app.revenant.model.StageKind;
import app.revenant.model.Value;
import app.revenant.sample.ADeal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the seller does, in shares. */
class OwnHabitsTest {

    private static final WorkingTime TIME = aSeller().ground().time();
    private static final LocalDate TODAY = LocalDate.parse(today());

    private static List<DealHistory> histories(ADeal... deals) {
        return Stream.of(deals).map(ADeal::history).toList();
    }

    @Nested
    class Courageous {

        private Share courage(ADeal... deals) {
            return new Courage(TIME, TODAY).of(histories(deals));
        }

        @Test
        void fiveQuestionsAreDueWhereTheyGaveASignOfLifeWithinThirtyDays() {
            assertThat(courage(aDeal().theyWrote(inDays(-29) + " 10:00"))).isEqualTo(new Share(0, 5));
            assertThat(courage(aDeal().theyWrote(inDays(-30) + " 10:00"))).isEqualTo(Share.NONE);
            assertThat(courage(aDeal().wrote(today() + " 10:00"))).isEqualTo(Share.NONE);
        }

        @Test
        void aBadAnswerIsAnAnswerAndNotAskedIsNone() {
            assertThat(courage(aDeal().theyWrote(inDays(-2) + " 10:00").fact(FactKind.BUDGET, FactValue.NEG)
                    .fact(FactKind.INTENT, FactValue.NOT_ASKED).fact(FactKind.PAIN, FactValue.POS))).isEqualTo(new Share(1, 5));
        }

        @Test
        void whatWasKnownBeforeIsNotDueAgain() {
            ADeal deal = aDeal().theyWrote(inDays(-2) + " 10:00");
            assertThat(courage(deal.fact(FactKind.OWNER, FactValue.CONTACT, inDays(-30)))).isEqualTo(new Share(0, 4));
            assertThat(courage(deal.fact(FactKind.COMPETITION, FactValue.ALONE, inDays(-29)))).isEqualTo(new Share(1, 4));
        }
    }

    @Test
    void messagesWithValueCountAndClosingLettersAreNoMessages() {
        ADeal deal = aDeal().wrote("2026-11-02 10:00").withValue(Value.INSIGHT).wrote("2026-11-03 10:00").withValue(Value.NONE)
                .wrote("2026-11-04 10:00").theyWrote("2026-11-05 10:00").letter(LetterKind.CLOSE_OUT, "2026-11-06 10:00");
        assertThat(ValueBalance.of(histories(deal), any -> true)).isEqualTo(new Share(1, 3));
        assertThat(ValueBalance.of(histories(deal), any -> false)).isEqualTo(Share.NONE);
    }

    @Nested
    class Warm {

        private Share after(ADeal... deals) {
            return new WarmWords(aSeller().settings(), TIME, TODAY).of(histories(deals));
        }

        private ADeal warm(int days) {
            return aDeal().theyWrote(inDays(days) + " 10:00").saying(Answer.WARM_VAGUE);
        }

        @Test
        void anOpenDealCountsOnceTheWordsAreThirtyDaysOld() {
            assertThat(after(warm(-29))).isEqualTo(Share.NONE);
            assertThat(after(warm(-30))).isEqualTo(new Share(0, 1));
        }

        @Test
        void aLaterStageOrAWinIsMovingOn() {
            assertThat(after(warm(-40).entered(StageKind.DEMO, inDays(-60)).entered(StageKind.PROPOSAL, inDays(-39)),
                    warm(-40).entered(StageKind.DEMO, inDays(-60)).entered(StageKind.DISCOVERY, inDays(-39)),
                    warm(-5).closed(DealStatus.WON, today()), warm(-5).closed(DealStatus.LOST, today()))).isEqualTo(new Share(2, 4));
        }
    }

    @Nested
    class Graceful {

        private ADeal farewell() {
            return aDeal().letter(LetterKind.CLOSE_OUT, "2025-03-03 10:00")
                    .closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2025-03-03");
        }

        private Grace grace(ADeal... deals) {
            return new Grace(histories(deals), TIME);
        }

        @Test
        void aSignWithinTwelveMonthsIsComingBack() {
            assertThat(grace(farewell().theyWrote("2026-03-03 23:00")).withLetter(any -> true)).isEqualTo(new Share(1, 1));
            assertThat(grace(farewell().theyWrote("2026-03-04 00:00")).withLetter(any -> true)).isEqualTo(new Share(0, 1));
        }

        @Test
        void soIsANewDealWithTheSameContact() {
            ADeal next = aDeal().named("d2", "Next").createdOn("2025-09-01");
            assertThat(grace(farewell(), next).withLetter(any -> true)).isEqualTo(new Share(1, 1));
            assertThat(grace(farewell(), next.withoutContact()).withLetter(any -> true)).isEqualTo(new Share(0, 1));
        }

        @Test
        void endingsWithoutALetterAreToldApart() {
            ADeal silent = aDeal().closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2025-03-03").theyWrote("2025-04-01 10:00");
            assertThat(grace(silent).withoutLetter(any -> true)).isEqualTo(new Share(1, 1));
            assertThat(grace(silent).withLetter(any -> true)).isEqualTo(Share.NONE);
            assertThat(grace(silent).withoutLetter(any -> false)).isEqualTo(Share.NONE);
        }
    }
}
