package app.revenant.desktop.closeout;

import app.revenant.letters.Fields;
import app.revenant.letters.LetterId;
import app.revenant.model.Coded;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Draft;
import app.revenant.model.Refusal;
import app.revenant.review.Review;
import app.revenant.work.Assessed;
import app.revenant.work.CloseOuts;
import app.revenant.work.Composition;
import app.revenant.work.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read when the sheet opened.
 *
 * @param then the letter as it was when its draft was kept: the day it named may be over by now
 * @param leads new leads that would replace the deal, where the review can tell
 */
record Beginning(Assessed deal, Composition composed, Optional<Draft> kept, Optional<Composition> then,
        LocalDate closeDate, LocalDate today, Optional<Double> leads) {

    LetterDraft first() {
        return kept.flatMap(draft -> then.map(was -> LetterDraft.of(was).restored(draft).redated(composed)))
                .orElseGet(() -> LetterDraft.of(composed));
    }

    /** @param wished the letter to begin with; blank is the one that was kept, else that of the leading cause */
    static Beginning read(Office office, DealId id, Optional<LetterId> wished) {
        CloseOuts closeOuts = office.closeOuts();
        Assessed deal = office.ghosts().of(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value()));
        Composition first = closeOuts.begin(id);
        List<LetterId> offered = CloseOuts.offered(deal);
        Optional<LetterId> asked = wished.filter(offered::contains);
        Optional<Draft> kept = lastDraft(deal.history()).filter(draft -> letterOf(draft).filter(offered::contains)
                .filter(letter -> asked.isEmpty() || asked.get() == letter).isPresent());
        Composition composed = asked.or(() -> kept.flatMap(Beginning::letterOf))
                .map(letter -> closeOuts.compose(id, letter, first.voice(), Fields.NONE)).orElse(first);
        LocalDate today = office.ghosts().workingTime().dayOf(office.ghosts().now());
        Optional<Composition> then = kept.map(draft -> closeOuts.compose(id, composed.letter(), composed.voice(), Fields.NONE,
                closeOuts.closeDate(draft.at())));
        return new Beginning(deal, composed, kept, then, closeOuts.closeDate(), today, leads(office, id));
    }

    private static Optional<LetterId> letterOf(Draft draft) {
        return draft.template().flatMap(code -> Coded.find(LetterId.class, code));
    }

    private static Optional<Double> leads(Office office, DealId id) {
        return office.reviews().today().decisions().stream()
                .filter(decision -> decision.deal().history().id().equals(id)).findFirst()
                .map(Review.Decision::replacement).map(each -> each.hoped());
    }

    private static Optional<Draft> lastDraft(DealHistory history) {
        return history.drafts().stream().reduce((first, second) -> second.at().isBefore(first.at()) ? first : second);
    }
}
