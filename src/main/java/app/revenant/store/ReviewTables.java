package app.revenant.store;

import app.revenant.model.DealId;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Weekly reviews with their decisions, and, in a table of its own, what the seller wrote for nobody else. */
final class ReviewTables {

    private static final ThingTable<ReviewSession> TABLE = new ThingTable<>("review", ReviewTables::write, ReviewTables::read);

    private static final ListTable<ReviewEntry> ENTRIES = new ListTable<>("review_entry", "review",
            (entry, cells) -> cells.put("step", entry.step()).put("deal", entry.deal()).put("at", entry.at())
                    .put("state", entry.state()).put("alive", entry.alive().map(String::valueOf)).put("verdict", entry.verdict())
                    .put("words", entry.words()).put("day", entry.day()),
            row -> new ReviewEntry(row.code(ReviewStep.class, "step"), new DealId(row.text("deal")), row.instant("at"),
                    row.words("state"), row.maybe("alive", Double::valueOf), row.code(Verdict.class, "verdict"),
                    row.words("words"), row.maybeDay("day")));

    private ReviewTables() {
    }

    static List<ReviewSession> all(Statements statements) {
        return statements.list("SELECT id FROM review ORDER BY position", row -> new ReviewId(row.text("id"))).stream()
                .flatMap(id -> one(statements, id).stream()).toList();
    }

    static Optional<ReviewSession> one(Statements statements, ReviewId id) {
        return TABLE.find(statements, id).map(placed -> {
            ReviewSession bare = placed.thing();
            return new ReviewSession(bare.id(), bare.day(), bare.started(), bare.ended(), bare.step(), bare.place(), bare.leads(),
                    bare.slot(), bare.habit(), ENTRIES.of(statements, placed.position()));
        });
    }

    /** The latest that has not ended. */
    static Optional<ReviewSession> underWay(Statements statements) {
        return statements.first("SELECT id FROM review WHERE ended IS NULL ORDER BY position DESC LIMIT 1",
                row -> new ReviewId(row.text("id"))).flatMap(id -> one(statements, id));
    }

    /** In place of the one of the same id, else at the end. */
    static void put(Statements statements, ReviewSession session) {
        OptionalLong known = TABLE.position(statements, session.id());
        if (known.isPresent()) {
            TABLE.replace(statements, known.getAsLong(), session);
            ENTRIES.clear(statements, known.getAsLong());
        }
        ENTRIES.insertAll(statements, known.orElseGet(() -> TABLE.append(statements, session.id(), session)), session.entries());
    }

    static void delete(Statements statements, ReviewId id) {
        TABLE.position(statements, id).ifPresent(position -> {
            statements.update("DELETE FROM review_avoided WHERE review = ?", position);
            ENTRIES.clear(statements, position);
            TABLE.delete(statements, position);
        });
    }

    /** Of a deal that goes nothing is left in a review. */
    static void forget(Statements statements, DealId deal) {
        statements.update("DELETE FROM review_entry WHERE deal = ?", deal.value());
        statements.update("UPDATE review SET place = NULL, place_since = NULL, place_state = NULL, place_alive = NULL WHERE place = ?",
                deal.value());
    }

    static Optional<String> avoided(Statements statements, ReviewId id) {
        return statements.first("SELECT words FROM review_avoided JOIN review ON review.position = review_avoided.review "
                + "WHERE review.id = ?", row -> row.text("words"), id.value());
    }

    /** An empty answer is none. */
    static void avoid(Statements statements, ReviewId id, String words) {
        long position = TABLE.position(statements, id).orElseThrow();
        statements.update("DELETE FROM review_avoided WHERE review = ?", position);
        if (!words.isBlank()) {
            statements.update("INSERT INTO review_avoided (review, words) VALUES (?, ?)", position, words);
        }
    }

    private static void write(ReviewSession session, Cells cells) {
        cells.put("day", session.day()).put("started", session.started()).put("ended", session.ended())
                .put("step", session.step()).put("place", session.place().map(ReviewPlace::deal))
                .put("place_since", session.place().map(ReviewPlace::since))
                .put("place_state", session.place().flatMap(ReviewPlace::state))
                .put("place_alive", session.place().flatMap(ReviewPlace::alive).map(String::valueOf))
                .put("leads", session.leads()).put("slot", session.slot()).put("habit", session.habit());
    }

    private static ReviewSession read(Row row) throws SQLException {
        return new ReviewSession(new ReviewId(row.text("id")), row.day("day"), row.instant("started"),
                row.maybe("ended", Instant::parse), row.code(ReviewStep.class, "step"), place(row), row.words("leads"),
                row.maybeDay("slot"), row.words("habit"), List.of());
    }

    private static Optional<ReviewPlace> place(Row row) throws SQLException {
        Optional<String> deal = row.words("place");
        return deal.isEmpty() ? Optional.empty() : Optional.of(new ReviewPlace(new DealId(deal.get()), row.instant("place_since"),
                row.words("place_state"), row.maybe("place_alive", Double::valueOf)));
    }
}
