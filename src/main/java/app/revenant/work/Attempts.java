package app.revenant.work;

import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.util.Optional;
import java.util.function.Supplier;

/** The log of contacts: written in one gesture with the next step, corrected, taken back. */
public final class Attempts {

    private final Ledger ledger;
    private final Supplier<String> ids;

    public Attempts(Ledger ledger, Supplier<String> ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    public AttemptId newId() {
        return new AttemptId("a-" + ids.get());
    }

    /** Logs an attempt; a next step given with it takes the place of the deal's, which becomes a past one. */
    public Change log(DealId deal, ContactAttempt attempt, Optional<NextStep> nextStep) {
        return ledger.write("undo.log-contact", tx -> {
            tx.addAttempt(deal, attempt);
            nextStep.ifPresent(step -> replaceStep(tx, deal, step));
        });
    }

    public Change correct(DealId deal, ContactAttempt attempt) {
        return ledger.write("undo.correct-contact", tx -> tx.replaceAttempt(deal, attempt));
    }

    public Change delete(AttemptId attempt) {
        return ledger.write("undo.delete-contact", tx -> tx.deleteAttempt(attempt));
    }

    static void replaceStep(Transaction tx, DealId id, NextStep step) {
        Deal deal = tx.deal(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value())).deal();
        deal.nextStep().filter(past -> !past.equals(step)).ifPresent(past -> tx.addPastStep(id, past));
        tx.update(Amended.of(deal).nextStep(Optional.of(step)).deal());
    }
}
