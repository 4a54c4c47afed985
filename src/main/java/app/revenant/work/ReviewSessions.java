package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Fact;
import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.StageEntry;
import app.revenant.model.Verdict;
import app.revenant.review.Gap;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The weekly review as it is done: begun, gone through deal by deal, ended. Each decision is written at once, together with
 * what it does to the deal, as one act that can be taken back.
 */
public final class ReviewSessions {

    private final Ledger ledger;
    private final Clock clock;
    private final Supplier<String> ids;

    public ReviewSessions(Ledger ledger, Clock clock, Supplier<String> ids) {
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
    }

    /** Ends what another week left under way. What it decided stays. */
    public Change begin(LocalDate today) {
        return begin(today, (tx, open) -> tx.put(open.ended(Optional.of(clock.instant()))));
    }

    /** The same, and what this week's review noted so far goes; what it did to the deals stays. */
    public Change anew(LocalDate today) {
        return begin(today, (tx, open) -> tx.deleteReview(open.id()));
    }

    private Change begin(LocalDate today, Leaving leaving) {
        return ledger.write("undo.review-begin", tx -> {
            tx.reading().review().ifPresent(open -> leaving.leave(tx, open));
            tx.put(ReviewSession.begun(new ReviewId("r-" + ids.get()), today, clock.instant()));
        });
    }

    /** Notes where one is; no act of its own. */
    public void at(ReviewStep step, Optional<ReviewPlace> place) {
        ledger.jot(tx -> tx.reading().review().map(review -> review.at(step, place)).ifPresent(tx::put));
    }

    /** Decides nothing about this deal. */
    public Change watch(ReviewPlace place) {
        return decide(place, Verdict.WATCH, Optional.empty(), Optional.empty(), tx -> { });
    }

    /** Moves on to a stage, which the customer's own commitment earned. */
    public Change advance(ReviewPlace place, String stage, LocalDate today) {
        return decide(place, Verdict.ADVANCE, Optional.empty(), Optional.empty(), tx -> {
            tx.update(Amended.of(deal(tx, place.deal())).stage(stage).deal());
            tx.addStage(place.deal(), new StageEntry(stage, today));
        });
    }

    /** The step takes the place of the deal's. */
    public Change repair(ReviewPlace place, NextStep step) {
        return decide(place, Verdict.FIX_STEP, step.text(), step.due(), tx -> Attempts.replaceStep(tx, place.deal(), step));
    }

    /** One question to put to the customer, noted for the next review. */
    public Change ask(ReviewPlace place, String question) {
        return decide(place, Verdict.ASK, Optional.of(question), Optional.empty(), tx -> { });
    }

    /** They said yes, or no: what happened is recorded with its reason. */
    public Change finish(ReviewPlace place, DealStatus status, Closing closing) {
        return decide(place, Verdict.FINISH, Optional.empty(), Optional.empty(),
                tx -> tx.update(Amended.of(deal(tx, place.deal())).closed(status, closing).deal()));
    }

    /** What was the seller's turn is done. */
    public Change done(ReviewPlace place) {
        return handle(entry(ReviewStep.MY_TURN, place, Verdict.DONE, Optional.empty(), Optional.empty()), tx -> { });
    }

    /** What is the seller's turn has a day now. */
    public Change dated(ReviewPlace place, NextStep step) {
        return handle(entry(ReviewStep.MY_TURN, place, Verdict.DATED, step.text(), step.due()),
                tx -> Attempts.replaceStep(tx, place.deal(), step));
    }

    /** A gap that stays one on purpose. */
    public Change leave(Gap gap) {
        return handle(new ReviewEntry(ReviewStep.HYGIENE, gap.deal().deal().id(), clock.instant(), Optional.empty(), Optional.empty(),
                Verdict.LEFT, Optional.of(gap.name()), Optional.empty()), tx -> { });
    }

    /** The fact is as true today as it was. */
    public Change renew(Gap gap, LocalDate today) {
        return ledger.write("undo.fact", tx -> gap.fact().ifPresent(fact -> tx.addFact(gap.deal().deal().id(),
                new Fact(fact.kind(), fact.value(), today, fact.how(), fact.words(), fact.date(), fact.who(), fact.amount()))));
    }

    /** Names of new leads, the day kept for prospecting, the habit of the week. */
    public Change note(UnaryOperator<ReviewSession> change) {
        return ledger.write("undo.review-note", tx -> {
            ReviewSession now = underWay(tx);
            if (!change.apply(now).equals(now)) {
                tx.put(change.apply(now));
            }
        });
    }

    /** For the seller's eyes alone. */
    public Change avoid(String words) {
        return ledger.write("undo.review-note", tx -> {
            ReviewId id = underWay(tx).id();
            if (!tx.reading().avoided(id).orElse("").equals(words.strip())) {
                tx.avoid(id, words.strip());
            }
        });
    }

    public Change end() {
        return ledger.write("undo.review-end", tx -> tx.put(underWay(tx).ended(Optional.of(clock.instant()))));
    }

    private Change decide(ReviewPlace place, Verdict verdict, Optional<String> words, Optional<LocalDate> day,
            Consumer<Transaction> effect) {
        return ledger.write("undo.review-decision", tx -> {
            ReviewSession review = underWay(tx);
            effect.accept(tx);
            tx.put(review.with(entry(review.step(), place, verdict, words, day)).at(review.step(), Optional.empty()));
        });
    }

    private Change handle(ReviewEntry entry, Consumer<Transaction> effect) {
        return ledger.write("undo.review-decision", tx -> {
            effect.accept(tx);
            tx.put(underWay(tx).with(entry));
        });
    }

    private ReviewEntry entry(ReviewStep step, ReviewPlace place, Verdict verdict, Optional<String> words, Optional<LocalDate> day) {
        return new ReviewEntry(step, place.deal(), clock.instant(), place.state(), place.alive(), verdict, words, day);
    }

    private static ReviewSession underWay(Transaction tx) {
        return tx.reading().review().orElseThrow(() -> new Refusal("ritual.none"));
    }

    private static Deal deal(Transaction tx, DealId id) {
        return tx.deal(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value())).deal();
    }

    /** What becomes of the review that is still under way. */
    private interface Leaving {
        void leave(Transaction tx, ReviewSession open);
    }
}
