package app.revenant.store;

import app.revenant.model.Apart;
import app.revenant.model.AttemptId;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DraftId;
import app.revenant.model.Merged;
import app.revenant.model.OwnLetter;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewSession;
import app.revenant.model.Settings;
import app.revenant.model.ValueItem;
import app.revenant.model.WeeklySnapshot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The store as it is at one moment; good until the reading that handed it out ends. */
public final class Reading {

    private final Statements statements;

    Reading(Statements statements) {
        this.statements = statements;
    }

    /** Blank while the seller has not chosen anything. */
    public Optional<Settings> settings() {
        return SettingsTable.read(statements);
    }

    public List<Company> companies() {
        return Collections.unmodifiableList(
                statements.list("SELECT * FROM company ORDER BY position", Companies.TABLE.reader()));
    }

    public List<Person> people() {
        return PersonLists.all(statements);
    }

    /** Every deal once, in the order of the store; only one is held at a time. */
    public void deals(Consumer<DealHistory> taker) {
        Histories.all(statements, taker);
    }

    /** Those of these deals the store has, in its order. */
    public List<DealHistory> deals(Set<DealId> wanted) {
        return wanted.stream().flatMap(id -> Deals.TABLE.find(statements, id).stream())
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .map(deal -> Histories.one(statements, deal)).toList();
    }

    public Optional<DealHistory> deal(DealId id) {
        return Deals.TABLE.find(statements, id).map(deal -> Histories.one(statements, deal));
    }

    public boolean has(DealId id) {
        return Deals.TABLE.position(statements, id).isPresent();
    }

    public Optional<Person> person(PersonId id) {
        return People.TABLE.find(statements, id).map(person -> PersonLists.one(statements, person));
    }

    public Optional<Company> company(CompanyId id) {
        return Companies.TABLE.find(statements, id).map(ThingTable.Placed::thing);
    }

    /** The deals this person is the contact of. */
    public List<DealId> dealsOf(PersonId contact) {
        return statements.list("SELECT id FROM deal WHERE contact = ? ORDER BY position", row -> new DealId(row.text("id")), contact.value());
    }

    public List<OwnLetter> ownLetters() {
        return Materials.all(statements, Materials.LETTERS);
    }

    public List<ValueItem> valueItems() {
        return Materials.all(statements, Materials.ITEMS);
    }

    /** Ids that are no more, and whose they are now. */
    public List<Merged> merged() {
        return Doubles.merged(statements);
    }

    public List<Apart> apart() {
        return Doubles.apart(statements);
    }

    /** Weekly reviews, the first one first. */
    public List<ReviewSession> reviews() {
        return ReviewTables.all(statements);
    }

    /** The review under way. */
    public Optional<ReviewSession> review() {
        return ReviewTables.underWay(statements);
    }

    /** For the seller's eyes alone. */
    public Optional<String> avoided(ReviewId review) {
        return ReviewTables.avoided(statements, review);
    }

    /** Who the person or company of an id that is no more went into. */
    public Optional<String> survivor(Party party, String gone) {
        return Doubles.survivor(statements, party, gone);
    }

    /** The deal that has this attempt in its log. */
    public Optional<DealId> ownerOf(AttemptId attempt) {
        return statements.first("SELECT deal.id AS id FROM attempt JOIN deal ON deal.position = attempt.deal "
                + "WHERE attempt.id = ?", row -> new DealId(row.text("id")), attempt.value());
    }

    /** The deal for which this letter was drafted. */
    public Optional<DealId> ownerOf(DraftId draft) {
        return statements.first("SELECT deal.id AS id FROM draft JOIN deal ON deal.position = draft.deal "
                + "WHERE draft.id = ?", row -> new DealId(row.text("id")), draft.value());
    }

    /** How deals stood, week by week; within a week in the order of the store. */
    public List<WeeklySnapshot> snapshots() {
        return WeeklySnapshots.all(statements);
    }

    /** The newest of those that foresaw a chance, newest first, and no more than so many. */
    public List<WeeklySnapshot> newestChances(int most) {
        return WeeklySnapshots.newest(statements, most);
    }

    /** The Monday of the newest snapshot. */
    public Optional<LocalDate> lastSnapshotWeek() {
        return WeeklySnapshots.lastWeek(statements);
    }

    /** No company, no person, no deal; settings alone do not fill a store. */
    public boolean isEmpty() {
        return statements.number("SELECT EXISTS (SELECT 1 FROM company) OR EXISTS (SELECT 1 FROM person) "
                + "OR EXISTS (SELECT 1 FROM deal)") == 0;
    }

    public long dealCount() {
        return Deals.TABLE.count(statements);
    }
}
