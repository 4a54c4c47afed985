package app.revenant.evaluation;

import app.revenant.model.Closing;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Offer;
import app.revenant.model.Promise;
import app.revenant.model.StageEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A deal without what only later days taught: in the stage it was in, open, without its present next step, its dates ahead
 * or which promises were kept. The log itself needs no care: whoever reads it as of an instant sees nothing after it.
 */
final class AsThen {

    private AsThen() {
    }

    static DealHistory of(DealHistory history, LocalDate day) {
        Deal now = history.deal();
        Deal then = new Deal(now.id(), now.title(), now.company(), now.contact(), stage(history, day), DealStatus.OPEN, now.created(),
                Closing.NONE, Optional.empty(), now.origin(), undated(now.offer()), now.work(), now.goal(), Optional.empty());
        List<ContactAttempt> attempts = history.attempts().stream().map(AsThen::unkept).toList();
        return new DealHistory(then, history.facts(), history.stages(), attempts, List.of(), List.of(), List.of());
    }

    /** The one entered last by that day; where none is told, the one of today. */
    private static String stage(DealHistory history, LocalDate day) {
        return history.stages().stream().filter(entry -> !entry.on().isAfter(day)).max(Comparator.comparing(StageEntry::on))
                .map(StageEntry::stage).orElseGet(() -> history.deal().stage());
    }

    private static Offer undated(Offer offer) {
        return new Offer(offer.amount(), offer.priceDisclosed(), offer.proposalSent(), Optional.empty(), Optional.empty(),
                offer.whatCloses());
    }

    private static ContactAttempt unkept(ContactAttempt attempt) {
        Optional<Promise> promise = attempt.commitment().map(each -> new Promise(each.text(), each.due(), Optional.empty()));
        return promise.equals(attempt.commitment()) ? attempt
                : new ContactAttempt(attempt.id(), attempt.at(), attempt.person(), attempt.channel(), attempt.direction(),
                        attempt.outcome(), attempt.answer(), attempt.tags(), attempt.until(), attempt.effort(), attempt.value(),
                        promise, attempt.letter(), attempt.template(), attempt.messageId(), attempt.note());
    }
}
