package app.revenant.store;

import app.revenant.model.AlertAnswer;
import app.revenant.model.Apart;
import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.Change.Kind;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Decision;
import app.revenant.model.Disagreement;
import app.revenant.model.Draft;
import app.revenant.model.DraftId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.Merged;
import app.revenant.model.NextStep;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewSession;
import app.revenant.model.Settings;
import app.revenant.model.StageEntry;
import app.revenant.model.WeeklySnapshot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The hands one has inside {@link Ledger#write}: everything done through it is kept together or not at all.
 *
 * <p>References may point to what is put later in the same transaction; they are checked when it ends. A deal, person,
 * company or attempt named here that the store does not have is refused.
 */
public final class Transaction {

    private final Statements statements;
    private final Reading reading;
    private final Touched touched = new Touched();

    Transaction(Statements statements) {
        this.statements = statements;
        this.reading = new Reading(statements);
    }

    /** The store with what this transaction did so far. */
    public Reading reading() {
        return reading;
    }

    public Optional<DealHistory> deal(DealId id) {
        return reading.deal(id);
    }

    public Optional<Person> person(PersonId id) {
        return reading.person(id);
    }

    public Optional<Company> company(CompanyId id) {
        return reading.company(id);
    }

    public Optional<Settings> settings() {
        return reading.settings();
    }

    public Optional<DealId> ownerOf(AttemptId attempt) {
        return reading.ownerOf(attempt);
    }

    public Optional<DealId> ownerOf(DraftId draft) {
        return reading.ownerOf(draft);
    }

    /** See {@link Reading#isEmpty}. */
    public boolean isEmpty() {
        return reading.isEmpty();
    }

    /** Says that whoever shows anything is to read all again. */
    public void touchAll() {
        touched.all();
    }

    public void put(Company company) {
        touched.kind(Kind.COMPANY);
        Companies.TABLE.keep(statements, company.id(), company);
    }

    public void put(Person person) {
        touched.kind(Kind.PERSON);
        OptionalLong known = People.TABLE.position(statements, person.id());
        if (known.isPresent()) {
            People.TABLE.replace(statements, known.getAsLong(), person);
            PersonLists.clear(statements, known.getAsLong());
        }
        PersonLists.write(statements,
                known.orElseGet(() -> People.TABLE.append(statements, person.id(), person)), person);
    }

    /** Replaces the deal and all its lists, in its place in the order, or appends it. */
    public void put(DealHistory history) {
        touchWhole(history.id());
        OptionalLong known = Deals.TABLE.position(statements, history.id());
        if (known.isPresent()) {
            Deals.TABLE.replace(statements, known.getAsLong(), history.deal());
            Histories.clear(statements, known.getAsLong());
        }
        long position = known.orElseGet(() -> Deals.TABLE.append(statements, history.id(), history.deal()));
        Histories.write(statements, position, history);
    }

    /** Replaces the deal and leaves its lists. */
    public void update(Deal deal) {
        Deals.TABLE.replace(statements, position(deal.id(), Kind.DEAL), deal);
    }

    public void addAttempt(DealId deal, ContactAttempt attempt) {
        Attempts.append(statements, position(deal, Kind.ATTEMPT), attempt);
    }

    /** Replaces the attempt of the same id in its place; it may not move to another deal. */
    public void replaceAttempt(DealId deal, ContactAttempt attempt) {
        long owner = position(deal, Kind.ATTEMPT);
        AttemptPlace place = AttemptPlace.find(statements, attempt.id())
                .filter(found -> found.owner() == owner)
                .orElseThrow(() -> new Refusal("store.unknown-attempt", attempt.id().value()));
        place.delete(statements);
        Attempts.insert(statements, owner, place.position(), attempt);
    }

    public void deleteAttempt(AttemptId attempt) {
        AttemptPlace place = AttemptPlace.find(statements, attempt)
                .orElseThrow(() -> new Refusal("store.unknown-attempt", attempt.value()));
        touched.deal(place.deal(), Kind.ATTEMPT);
        place.delete(statements);
    }

    public void addFact(DealId deal, Fact fact) {
        DealLists.FACTS.append(statements, position(deal, Kind.FACT), fact);
    }

    /** Nothing is known of it any more, whatever was learnt before. */
    public void deleteFacts(DealId deal, FactKind kind) {
        statements.update("DELETE FROM fact WHERE deal = ? AND fact = ?", position(deal, Kind.FACT), kind.code());
    }

    public void addStage(DealId deal, StageEntry entry) {
        DealLists.STAGES.append(statements, position(deal, Kind.DEAL), entry);
    }

    public void addAlertAnswer(DealId deal, AlertAnswer answer) {
        DealLists.ALERT_ANSWERS.append(statements, position(deal, Kind.ALERT), answer);
    }

    public void addPastStep(DealId deal, NextStep step) {
        Steps.PAST.append(statements, position(deal, Kind.DEAL), step);
    }

    /** How the deal is decided, in place of what was known of it. */
    public void decide(DealId deal, Decision decision) {
        Histories.replace(statements, position(deal, Kind.DEAL), decision);
    }

    /** What was not seen alike, in place of what was noted of it. */
    public void disagree(DealId deal, List<Disagreement> disagreements) {
        long owner = position(deal, Kind.DEAL);
        DealLists.DISAGREEMENTS.clear(statements, owner);
        DealLists.DISAGREEMENTS.insertAll(statements, owner, disagreements);
    }

    /** Replaces the draft of the same id in its place, or appends it. */
    public void putDraft(DealId deal, Draft draft) {
        long owner = position(deal, Kind.DRAFT);
        OptionalLong known = Drafts.position(statements, owner, draft.id());
        if (known.isPresent()) {
            Drafts.delete(statements, owner, draft.id());
            DealLists.DRAFTS.insert(statements, owner, known.getAsLong(), draft);
        } else {
            DealLists.DRAFTS.append(statements, owner, draft);
        }
    }

    public void deleteDraft(DealId deal, DraftId draft) {
        Drafts.delete(statements, position(deal, Kind.DRAFT), draft);
    }

    public void put(Settings settings) {
        touched.kind(Kind.SETTINGS);
        SettingsTable.write(statements, settings);
    }

    /** Adds it, unless there is one of this deal and week; nobody shows the deal differently for it. */
    public void add(WeeklySnapshot taken) {
        long deal = Deals.TABLE.position(statements, taken.deal())
                .orElseThrow(() -> new Refusal("store.unknown-deal", taken.deal().value()));
        if (WeeklySnapshots.add(statements, deal, taken)) {
            touched.kind(Kind.SNAPSHOT);
        }
    }

    public void deleteDeal(DealId deal) {
        long position = position(deal, Kind.DEAL);
        touchWhole(deal);
        Histories.clear(statements, position);
        ReviewTables.forget(statements, deal);
        Deals.TABLE.delete(statements, position);
    }

    /** All that was with the one that goes is with the survivor from now on, who is kept as given. */
    public void merge(Person survivor, PersonId gone) {
        put(survivor);
        new Union(statements, touched).make(new Merged(Party.PERSON, gone.value(), survivor.id().value()));
        deletePerson(gone);
    }

    public void merge(Company survivor, CompanyId gone) {
        put(survivor);
        new Union(statements, touched).make(new Merged(Party.COMPANY, gone.value(), survivor.id().value()));
        deleteCompany(gone);
    }

    /** Only remembers it, as a file told it. */
    public void put(Merged merged) {
        touched.kind(merged.party() == Party.PERSON ? Kind.PERSON : Kind.COMPANY);
        Doubles.put(statements, merged);
    }

    public void put(Apart apart) {
        touched.kind(apart.party() == Party.PERSON ? Kind.PERSON : Kind.COMPANY);
        Doubles.put(statements, apart);
    }

    /** The seller's own letters and useful items, open for writing. */
    public MaterialDrawer material() {
        touched.kind(Kind.MATERIAL);
        return new MaterialDrawer(statements);
    }

    /** Refused at the end of the transaction while anything refers to them. */
    public void deletePerson(PersonId person) {
        touched.kind(Kind.PERSON);
        long position = People.TABLE.position(statements, person)
                .orElseThrow(() -> new Refusal("store.unknown-person", person.value()));
        PersonLists.clear(statements, position);
        People.TABLE.delete(statements, position);
        Doubles.drop(statements, Party.PERSON, person.value());
    }

    /** Refused at the end of the transaction while anything refers to it. */
    public void deleteCompany(CompanyId company) {
        touched.kind(Kind.COMPANY);
        Companies.TABLE.delete(statements, Companies.TABLE.position(statements, company)
                .orElseThrow(() -> new Refusal("store.unknown-company", company.value())));
        Doubles.drop(statements, Party.COMPANY, company.value());
    }

    /** Replaces the review of the same id, or appends it. */
    public void put(ReviewSession review) {
        touched.kind(Kind.REVIEW);
        ReviewTables.put(statements, review);
    }

    public void deleteReview(ReviewId review) {
        touched.kind(Kind.REVIEW);
        ReviewTables.delete(statements, review);
    }

    /** What the seller answers to the private question of a review; blank takes it back. */
    public void avoid(ReviewId review, String words) {
        touched.kind(Kind.REVIEW);
        ReviewTables.avoid(statements, review, words);
    }

    Change change() {
        return touched.change();
    }

    private long position(DealId deal, Kind kind) {
        touched.deal(deal, kind);
        return Deals.TABLE.position(statements, deal)
                .orElseThrow(() -> new Refusal("store.unknown-deal", deal.value()));
    }

    private void touchWhole(DealId deal) {
        for (Kind kind : new Kind[] {Kind.DEAL, Kind.ATTEMPT, Kind.FACT, Kind.ALERT, Kind.DRAFT}) {
            touched.deal(deal, kind);
        }
    }
}
