package app.revenant.work;

import app.revenant.model.AlertAnswer;
import app.revenant.model.Change;
import app.revenant.model.Closing;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Part;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.StageEntry;
import app.revenant.model.Stakeholder;
import app.revenant.model.Verdict;
import app.revenant.model.Work;
import app.revenant.store.Ledger;
import app.revenant.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Deals: begun, moved on, parked, closed, reopened; what was learnt of them. Only the seller's word changes one. */
public final class Deals {

    private final Ledger ledger;
    private final Supplier<String> ids;
    private final Newcomers newcomers;

    public Deals(Ledger ledger, Supplier<String> ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.newcomers = new Newcomers(ids);
    }

    /** Begins a deal, with its company and contact where they are new. */
    public DealId begin(NewDeal wish, LocalDate today) {
        DealId id = new DealId("d-" + ids.get());
        ledger.write("undo.new-deal", tx -> {
            Optional<CompanyId> company = wish.company().map(choice -> newcomers.keep(tx, choice));
            Optional<PersonId> contact = wish.contact().map(choice -> newcomers.keep(tx, choice, company));
            Deal deal = new Deal(id, wish.title(), company, contact, wish.stage(), DealStatus.OPEN, today, Closing.NONE,
                    Optional.empty(), wish.origin(), withAmount(wish), Work.NONE, Optional.empty(), wish.nextStep());
            tx.put(new DealHistory(deal, List.of(), List.of(new StageEntry(wish.stage(), today)), List.of(), List.of(),
                    List.of(), List.of()));
        });
        return id;
    }

    /** Changes fields of a deal by a function of what it is now. */
    public Change amend(DealId id, Function<Amended, Amended> change) {
        return ledger.write("undo.edit-deal", tx -> tx.update(change.apply(Amended.of(deal(tx, id))).deal()));
    }

    /** The same with its company and contact, which may be new; what was logged stays with the contact it was logged for. */
    public Change amend(DealId id, Optional<NewDeal.CompanyChoice> company, Optional<NewDeal.ContactChoice> contact,
            UnaryOperator<Amended> change) {
        return ledger.write("undo.edit-deal", tx -> {
            DealHistory before = history(tx, id);
            Optional<CompanyId> firm = company.map(choice -> newcomers.keep(tx, choice));
            Optional<PersonId> person = contact.map(choice -> newcomers.keep(tx, choice, firm));
            if (!person.equals(before.deal().contact())) {
                Addressee.name(tx, before);
            }
            tx.update(change.apply(Amended.of(before.deal())).company(firm).contact(person).deal());
        });
    }

    public Change moveTo(DealId id, String stage, LocalDate today) {
        return ledger.write("undo.move-stage", tx -> {
            tx.update(Amended.of(deal(tx, id)).stage(stage).deal());
            tx.addStage(id, new StageEntry(stage, today));
        });
    }

    public Change setNextStep(DealId id, Optional<NextStep> step) {
        return ledger.write("undo.next-step", tx -> {
            Deal deal = deal(tx, id);
            deal.nextStep().filter(past -> !step.equals(Optional.of(past))).ifPresent(past -> tx.addPastStep(id, past));
            tx.update(Amended.of(deal).nextStep(step).deal());
        });
    }

    public Change learn(DealId id, Fact fact) {
        return ledger.write("undo.fact", tx -> tx.addFact(id, fact));
    }

    /** Sets a fact back to blank: everything learnt of it goes. */
    public Change forget(DealId id, FactKind kind) {
        return ledger.write("undo.forget-fact", tx -> tx.deleteFacts(id, kind));
    }

    /** Somebody, known or new, has this part in the decision; whoever is new works where the deal is. */
    public Change assign(DealId id, NewDeal.ContactChoice who, Part part, boolean met) {
        return ledger.write("undo.stakeholder", tx -> {
            DealHistory before = history(tx, id);
            PersonId person = newcomers.keep(tx, who, before.deal().company());
            tx.decide(id, before.decision().with(new Stakeholder(person, part, met)));
        });
    }

    /** Has no part in it any more; the person stays. */
    public Change unassign(DealId id, PersonId person) {
        return ledger.write("undo.no-stakeholder", tx -> tx.decide(id, history(tx, id).decision().without(person)));
    }

    /** Changes the steps of a decision by a function of what they are now. */
    public Change map(DealId id, UnaryOperator<List<DecisionStep>> change) {
        return ledger.write("undo.decision-steps", tx -> {
            Decision now = history(tx, id).decision();
            tx.decide(id, now.steps(change.apply(now.steps())));
        });
    }

    /** Changes what was not seen alike by a function of what is noted of it now. */
    public Change disagree(DealId id, UnaryOperator<List<Disagreement>> change) {
        return ledger.write("undo.disagreement", tx -> tx.disagree(id, change.apply(history(tx, id).disagreements())));
    }

    public Change park(DealId id, LocalDate until) {
        return ledger.write("undo.park", tx -> {
            tx.update(Amended.of(deal(tx, id)).parked(until).deal());
            ReviewSeat.heed(tx, id, Verdict.NURTURE);
        });
    }

    public Change close(DealId id, DealStatus status, Closing closing) {
        return ledger.write("undo.close-deal", tx -> {
            tx.update(Amended.of(deal(tx, id)).closed(status, closing).deal());
            ReviewSeat.heed(tx, id, status);
        });
    }

    public Change reopen(DealId id) {
        return ledger.write("undo.reopen-deal", tx -> tx.update(Amended.of(deal(tx, id)).open().deal()));
    }

    /** Back from parking, at a stage. */
    public Change resume(DealId id, String stage, LocalDate today) {
        return ledger.write("undo.reopen-deal", tx -> {
            Deal deal = deal(tx, id);
            tx.update(Amended.of(deal).open().stage(stage).deal());
            if (!deal.stage().equals(stage)) {
                tx.addStage(id, new StageEntry(stage, today));
            }
        });
    }

    /** Snoozes or dismisses an alert. */
    public Change answer(DealId id, AlertAnswer answer) {
        return ledger.write("undo.answer-alert", tx -> tx.addAlertAnswer(id, answer));
    }

    public Change delete(DealId id) {
        return ledger.write("undo.delete-deal", tx -> tx.deleteDeal(id));
    }

    private static Deal deal(Transaction tx, DealId id) {
        return history(tx, id).deal();
    }

    private static DealHistory history(Transaction tx, DealId id) {
        return tx.deal(id).orElseThrow(() -> new Refusal("store.unknown-deal", id.value()));
    }

    private static Offer withAmount(NewDeal wish) {
        return new Offer(wish.amount(), Optional.empty(), Optional.empty(), wish.expectedClose(), Optional.empty(),
                Optional.empty());
    }
}
