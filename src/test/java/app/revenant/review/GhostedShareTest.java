package app.revenant.review;

import static app.revenant.sample.ADeal.aDeal;
import static app.revenant.sample.ASeller.aSeller;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Origin;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the finished deals in which somebody had answered once, those that ended without an answer. */
class GhostedShareTest {

    private static GhostedShare of(ADeal... deals) {
        return new GhostedShare(Stream.of(deals).map(ADeal::history).toList(), aSeller().settings(), aSeller().ground().time());
    }

    private static ADeal answered() {
        return aDeal().theyWrote("2026-05-04 10:00");
    }

    private static ADeal ghosted(String day) {
        return answered().closed(DealStatus.CLOSED_WITHOUT_ANSWER, day);
    }

    @Test
    void onlyFinishedDealsInWhichTheyOnceAnsweredCount() {
        ADeal neverEngaged = aDeal().wrote("2026-05-04 10:00").closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-06-01");
        assertThat(of(ghosted("2026-06-01"), answered().closed(DealStatus.LOST, "2026-06-01"), answered(), neverEngaged).all())
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void anAnswerToTheFarewellComesTooLate() {
        ADeal onTheDay = aDeal().theyWrote("2026-06-01 23:59").closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-06-01");
        ADeal theDayAfter = aDeal().theyWrote("2026-06-02 00:00").closed(DealStatus.CLOSED_WITHOUT_ANSWER, "2026-06-01");
        assertThat(of(onTheDay, theDayAfter).all()).isEqualTo(new Share(1, 1));
    }

    @Test
    void theTrendLooksBackNinetyDays() {
        GhostedShare share = of(ghosted("2026-06-01"), answered().closed(DealStatus.WON, "2026-08-29"));
        assertThat(share.upTo(LocalDate.parse("2026-05-31"))).isEqualTo(Share.NONE);
        assertThat(share.upTo(LocalDate.parse("2026-06-01"))).isEqualTo(new Share(1, 1));
        assertThat(share.upTo(LocalDate.parse("2026-08-29"))).isEqualTo(new Share(1, 2));
        assertThat(share.upTo(LocalDate.parse("2026-08-30"))).isEqualTo(new Share(0, 1));
    }

    @Test
    void dealsOfUnknownOriginAreInNone() {
        assertThat(of(ghosted("2026-06-01").from(Origin.BROAD), ghosted("2026-06-01"),
                answered().from(Origin.REFERRAL).closed(DealStatus.WON, "2026-06-01")).byOrigin())
                .isEqualTo(Map.of(Origin.BROAD, new Share(1, 1), Origin.REFERRAL, new Share(0, 1)));
    }

    @Test
    void theStageIsTheOneInWhichTheyAnsweredLast() {
        ADeal deal = ghosted("2026-06-01").at(StageKind.NEGOTIATION).entered(StageKind.DEMO, "2026-04-01")
                .entered(StageKind.PROPOSAL, "2026-05-04").entered(StageKind.NEGOTIATION, "2026-05-05");
        assertThat(of(deal).byStage()).isEqualTo(Map.of(StageKind.PROPOSAL, new Share(1, 1)));
        DealHistory untold = ghosted("2026-06-01").at(StageKind.DEMO).history();
        assertThat(untold.stages()).isEmpty();
        assertThat(of(ghosted("2026-06-01").at(StageKind.DEMO)).byStage()).containsOnlyKeys(StageKind.DEMO);
    }
}
