package app.revenant.work;

import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.util.Optional;
import java.util.function.Supplier;

/** The log of contacts: written in one gesture with the next step, corrected, taken back. */
public final class Attempts {

    private final Ledger ledger;
    private final Supplier<String> ids;
    private final Newcomers newcomers;

    public Attempts(Ledger ledger, Supplier<String> ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.newcomers = new Newcomers(ids);
    }

    public AttemptId newId() {
        return new AttemptId("a-" + ids.get());
    }

    /**
     * Logs an attempt; a next step given with it takes the place of the deal's, which becomes a past one. A wrong number
     * is no phone of that person any more.
     */
    public Change log(DealId deal, ContactAttempt attempt, Optional<NextStep> nextStep) {
        return log(deal, new Gesture(attempt, Optional.empty(), nextStep, Optional.empty()));
    }

    /** The same with all that is said in one gesture. */
    public Change log(DealId deal, Gesture gesture) {
        return ledger.write("undo.log-contact", tx -> {
            gesture.promise().ifPresent(settled -> tx.replaceAttempt(deal, settled.in(history(tx, deal))));
            ContactAttempt attempt = gesture.person().map(choice -> to(tx, deal, gesture.attempt(), choice))
                    .orElse(gesture.attempt());
            tx.addAttempt(deal, attempt);
            gesture.nextStep().ifPresent(step -> replaceStep(tx, deal, step));
            gesture.amount().ifPresent(amount -> price(tx, deal, amount));
            heedWrongNumber(tx, deal, attempt);
        });
    }

    /** A correction that makes it a wrong number counts like a logged one; the other way nothing is known of the line. */
    public Change correct(DealId deal, ContactAttempt attempt) {
        return correct(deal, attempt, Optional.empty());
    }

    /** @param person with whom it was after all, known or new; blank is as the attempt says */
    public Change correct(DealId deal, ContactAttempt corrected, Optional<NewDeal.ContactChoice> person) {
        return ledger.write("undo.correct-contact", tx -> {
            ContactAttempt attempt = person.map(choice -> to(tx, deal, corrected, choice)).orElse(corrected);
            boolean before = history(tx, deal).attempts().stream().filter(each -> each.id().equals(attempt.id()))
                    .anyMatch(WrongNumber::isSaidBy);
            tx.replaceAttempt(deal, attempt);
            if (!before) {
                heedWrongNumber(tx, deal, attempt);
            }
        });
    }

    public Change settle(DealId deal, Settled promise) {
        return ledger.write("undo.promise", tx -> tx.replaceAttempt(deal, promise.in(history(tx, deal))));
    }

    public Change delete(AttemptId attempt) {
        return ledger.write("undo.delete-contact", tx -> tx.deleteAttempt(attempt));
    }

    static void replaceStep(Transaction tx, DealId id, NextStep step) {
        Deal deal = history(tx, id).deal();
        deal.nextStep().filter(past -> !past.equals(step)).ifPresent(past -> tx.addPastStep(id, past));
        tx.update(Amended.of(deal).nextStep(Optional.of(step)).deal());
    }

    private static void price(Transaction tx, DealId id, Money amount) {
        Deal deal = history(tx, id).deal();
        Offer was = deal.offer();
        tx.update(Amended.of(deal).offer(new Offer(Optional.of(amount), was.priceDisclosed(), was.proposalSent(), was.expectedClose(),
                was.decisionDate(), was.whatCloses())).deal());
    }

    /** Somebody new works where the deal is. */
    private ContactAttempt to(Transaction tx, DealId id, ContactAttempt attempt, NewDeal.ContactChoice choice) {
        Deal deal = history(tx, id).deal();
        Optional<CompanyId> company = deal.company().or(() -> deal.contact().flatMap(tx::person).flatMap(Person::company));
        return Addressee.to(attempt, newcomers.keep(tx, choice, company));
    }

    private static void heedWrongNumber(Transaction tx, DealId deal, ContactAttempt attempt) {
        if (WrongNumber.isSaidBy(attempt)) {
            attempt.person().or(() -> history(tx, deal).deal().contact()).flatMap(tx::person)
                    .flatMap(person -> WrongNumber.without(person, attempt.channel())).ifPresent(tx::put);
        }
    }

    private static DealHistory history(Transaction tx, DealId id) {
        return tx.deal(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value()));
    }
}
