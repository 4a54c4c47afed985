package app.revenant.store;

import app.revenant.model.Apart;
import app.revenant.model.Merged;
import app.revenant.model.Party;
import java.util.List;
import java.util.Optional;

/** What is known of those who stood twice: whose id went into whose, and who only looks alike. */
final class Doubles {

    private Doubles() {
    }

    static List<Merged> merged(Statements statements) {
        return statements.list("SELECT * FROM merged ORDER BY position",
                row -> new Merged(row.code(Party.class, "party"), row.text("gone"), row.text("survivor")));
    }

    static List<Apart> apart(Statements statements) {
        return statements.list("SELECT * FROM apart ORDER BY position",
                row -> new Apart(row.code(Party.class, "party"), row.text("one"), row.text("other")));
    }

    static Optional<String> survivor(Statements statements, Party party, String gone) {
        return statements.first("SELECT survivor FROM merged WHERE party = ? AND gone = ?", row -> row.text("survivor"),
                party.code(), gone);
    }

    /** What had gone into the one that goes now belongs to its survivor, so that one look is always enough. */
    static void put(Statements statements, Merged merged) {
        String party = merged.party().code();
        statements.update("UPDATE merged SET survivor = ? WHERE party = ? AND survivor = ?", merged.survivor(), party, merged.gone());
        int known = statements.update("UPDATE merged SET survivor = ? WHERE party = ? AND gone = ?", merged.survivor(), party,
                merged.gone());
        if (known == 0) {
            statements.update("INSERT INTO merged (party, gone, survivor) VALUES (?, ?, ?)", party, merged.gone(), merged.survivor());
        }
    }

    static void put(Statements statements, Apart apart) {
        statements.update("INSERT INTO apart (party, one, other) SELECT ?, ?, ? WHERE NOT EXISTS "
                        + "(SELECT 1 FROM apart WHERE party = ? AND one = ? AND other = ?)",
                apart.party().code(), apart.one(), apart.other(), apart.party().code(), apart.one(), apart.other());
    }

    /** Whoever was told apart from the one that goes is told apart from the survivor. */
    static void inherit(Statements statements, Merged merged) {
        List<Apart> touched = apart(statements).stream().filter(each -> each.party() == merged.party())
                .filter(each -> each.one().equals(merged.gone()) || each.other().equals(merged.gone())).toList();
        forget(statements, merged.party(), merged.gone());
        for (Apart each : touched) {
            String other = each.one().equals(merged.gone()) ? each.other() : each.one();
            if (!other.equals(merged.survivor())) {
                put(statements, new Apart(merged.party(), merged.survivor(), other));
            }
        }
    }

    /** Nobody of this id is there any more: files that name those who had gone into it may bring them again. */
    static void drop(Statements statements, Party party, String id) {
        statements.update("DELETE FROM merged WHERE party = ? AND survivor = ?", party.code(), id);
        forget(statements, party, id);
    }

    private static void forget(Statements statements, Party party, String id) {
        statements.update("DELETE FROM apart WHERE party = ? AND (one = ? OR other = ?)", party.code(), id, id);
    }
}
