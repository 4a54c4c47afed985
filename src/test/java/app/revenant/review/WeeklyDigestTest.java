package app.revenant.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealStatus;
import app.revenant.model.StageKind;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import app.revenant.sample.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeeklyDigestTest {

    private final ASeller seller = ASeller.aSeller();

    private Digest digest(Pipeline pipeline, ADeal... ended) {
        return new WeeklyDigest(pipeline.written(), pipeline.all(), seller.settings(), seller.ground().time())
                .write(pipeline.listed(), List.of(ended).stream().map(Pipeline::reviewed).toList(), List.of(), Remarks.NONE);
    }

    @Test
    void aDealMovedIfItEnteredAStageInSevenDays() {
        assertThat(digest(new Pipeline().open(ADeal.aDeal().silentFor(1).entered(StageKind.PROPOSAL, When.inDays(-6)))).moved())
                .extracting(Digest.Moved::stage).containsExactly("proposal");
        assertThat(digest(new Pipeline().open(ADeal.aDeal().silentFor(1).entered(StageKind.PROPOSAL, When.inDays(-7)))).moved()).isEmpty();
    }

    @Test
    void aDealThatHasJustBegunIsFreshAndHasNotMoved() {
        Digest digest = digest(new Pipeline().open(ADeal.aDeal().createdOn(When.inDays(-2)).silentFor(1).entered(StageKind.DISCOVERY, When.inDays(-2))));
        assertThat(digest.moved()).isEmpty();
        assertThat(digest.fresh()).hasSize(1);
        assertThat(digest(new Pipeline().open(ADeal.aDeal().createdOn(When.inDays(-7)).silentFor(1))).fresh()).isEmpty();
    }

    @Test
    void leadsForWhatWasClosedAreSummedAsHopedAndAsLeft() {
        ADeal lost = ADeal.aDeal().atProposal().silentFor(30).wrote(When.ago(25)).wrote(When.ago(20)).wrote(When.ago(15))
                .closed(DealStatus.LOST, When.yesterday());
        Digest digest = digest(new Pipeline().finished(lost), lost, lost);
        assertThat(digest.closed()).hasSize(2);
        assertThat(digest.leadsHoped()).isEqualTo(2 * digest.closed().get(0).replacement().hoped()).isPositive();
        assertThat(digest.leadsLeft()).isPositive().isLessThan(digest.leadsHoped());
    }

    @Test
    void aWonDealIsNoLoss() {
        Digest digest = digest(new Pipeline().finished(ADeal.aDeal().closed(DealStatus.WON, When.yesterday())));
        assertThat(digest.won()).hasSize(1);
        assertThat(digest.closed()).isEmpty();
        assertThat(digest.leadsLeft()).isZero();
    }

    @Test
    void everyOutlookIsThereThoughItBeEmpty() {
        assertThat(digest(new Pipeline()).outlooks()).containsOnlyKeys(Outlook.values());
    }

    @Test
    void blankRemarksAreNone() {
        assertThat(new Remarks(Optional.of("  "), List.of(" ", ""), Optional.of("\n"))).isEqualTo(Remarks.NONE);
    }
}
