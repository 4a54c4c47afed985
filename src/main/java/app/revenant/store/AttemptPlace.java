package app.revenant.store;

import app.revenant.model.AttemptId;
import app.revenant.model.DealId;
import java.util.Optional;

/** Where an attempt stands: in which deal's log, and at which place of it. */
record AttemptPlace(long owner, DealId deal, long position) {

    static Optional<AttemptPlace> find(Statements statements, AttemptId attempt) {
        return statements.first("SELECT attempt.deal AS owner, deal.id AS id, attempt.position AS place FROM attempt "
                        + "JOIN deal ON deal.position = attempt.deal WHERE attempt.id = ?",
                row -> new AttemptPlace(row.number("owner"), new DealId(row.text("id")), row.number("place")),
                attempt.value());
    }

    void delete(Statements statements) {
        statements.update("DELETE FROM attempt WHERE deal = ? AND position = ?", owner, position);
    }
}
