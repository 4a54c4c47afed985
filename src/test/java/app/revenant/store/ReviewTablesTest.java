package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Change;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewTablesTest extends StoreTest {

    private static final ReviewSession FULL = Sample.fullReview("r1", "d1", "d2");
    private static final ReviewSession BLANK = ReviewSession.begun(new ReviewId("r2"), Sample.DAY, Sample.AT);

    @BeforeEach
    void twoDeals() {
        write(tx -> List.of("d1", "d2").forEach(id -> tx.put(Sample.blank(id))));
    }

    @Test
    void aReviewWithEveryFieldFilledAndOneWithNoneComeBackAsTheyWere() {
        write(tx -> List.of(FULL, BLANK).forEach(tx::put));
        assertThat(reviews()).containsExactly(FULL, BLANK);
    }

    @Test
    void theOneUnderWayIsTheLatestThatHasNotEnded() {
        write(tx -> tx.put(FULL));
        assertThat(underWay()).isEmpty();
        write(tx -> List.of(BLANK, ReviewSession.begun(new ReviewId("r3"), Sample.DAY, Sample.AT)).forEach(tx::put));
        assertThat(underWay().map(ReviewSession::id)).contains(new ReviewId("r3"));
    }

    @Test
    void whatIsPutAgainStaysInItsPlace() {
        write(tx -> List.of(FULL, BLANK).forEach(tx::put));
        ReviewSession moved = FULL.at(ReviewStep.DIGEST, Optional.empty());
        write(tx -> tx.put(moved));
        assertThat(reviews()).containsExactly(moved, BLANK);
    }

    @Test
    void nothingIsLeftOfADealThatGoes() {
        write(tx -> tx.put(FULL));
        write(tx -> tx.deleteDeal(Sample.id("d1")));
        assertThat(reviews().get(0).entries()).extracting(entry -> entry.deal().value()).containsExactly("d2");
        assertThat(reviews().get(0).place()).isEmpty();
        store.ledger().undo();
        assertThat(reviews()).containsExactly(FULL);
    }

    @Test
    void thePrivateAnswerIsKeptBesideItsReviewAndGoesWithIt() {
        write(tx -> tx.put(BLANK));
        write(tx -> tx.avoid(BLANK.id(), "l’argent"));
        write(tx -> tx.put(BLANK.at(ReviewStep.DIGEST, Optional.empty())));
        assertThat(avoided()).contains("l’argent");
        write(tx -> tx.avoid(BLANK.id(), " "));
        assertThat(avoided()).isEmpty();
        store.ledger().undo();
        assertThat(avoided()).contains("l’argent");
        write(tx -> tx.deleteReview(BLANK.id()));
        assertThat(avoided()).isEmpty();
        assertThat(reviews()).isEmpty();
    }

    @Test
    void aWriteSaysThatItTouchedAReviewAndNoDeal() {
        Change change = store.ledger().write("act", tx -> tx.put(FULL));
        assertThat(change.touches(Change.Kind.REVIEW)).isTrue();
        assertThat(change.deals()).isEmpty();
    }

    @Test
    void aPlaceIsNotedWithoutAnActOfItsOwnAndGoesBackWithTheActBefore() {
        write(tx -> tx.put(BLANK));
        write(tx -> tx.put(BLANK.at(ReviewStep.LIVE, Optional.empty())));
        String last = store.ledger().undoable().orElseThrow();
        store.ledger().jot(tx -> tx.put(BLANK.at(ReviewStep.CLOSE_OUTS, FULL.place())));
        assertThat(store.ledger().undoable()).contains(last);
        assertThat(underWay().orElseThrow().step()).isEqualTo(ReviewStep.CLOSE_OUTS);
        store.ledger().undo();
        assertThat(underWay()).contains(BLANK);
    }

    private List<ReviewSession> reviews() {
        return store.shelf().read(Reading::reviews);
    }

    private Optional<ReviewSession> underWay() {
        return store.shelf().read(Reading::review);
    }

    private Optional<String> avoided() {
        return store.shelf().read(pages -> pages.avoided(BLANK.id()));
    }
}
