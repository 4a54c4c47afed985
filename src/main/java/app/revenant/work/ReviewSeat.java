package app.revenant.work;

import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Verdict;
import app.revenant.letters.LetterId;
import app.revenant.store.Transaction;
import java.util.Optional;

/** A deal that ends or rests while a review is at it was decided there: noted with the very write that ends it. */
final class ReviewSeat {

    private ReviewSeat() {
    }

    static void heed(Transaction tx, DealId deal, LetterId sent) {
        verdict(sent).ifPresent(verdict -> heed(tx, deal, verdict));
    }

    static void heed(Transaction tx, DealId deal, DealStatus status) {
        heed(tx, deal, status == DealStatus.CLOSED_WITHOUT_ANSWER ? Verdict.CLOSE_OUT : Verdict.FINISH);
    }

    static void heed(Transaction tx, DealId deal, Verdict verdict) {
        tx.reading().review().filter(review -> review.isAt(deal)).ifPresent(review -> review.place().ifPresent(place ->
                tx.put(review.with(place.decided(review.step(), verdict)).at(review.step(), Optional.empty()))));
    }

    private static Optional<Verdict> verdict(LetterId letter) {
        return switch (letter.afterwards()) {
            case CLOSES -> Optional.of(Verdict.CLOSE_OUT);
            case NAMES_A_DATE -> Optional.of(Verdict.LAST_CHANCE);
            case PARKS -> Optional.of(Verdict.NURTURE);
            case LEAVES_THE_DEAL -> Optional.empty();
        };
    }
}
