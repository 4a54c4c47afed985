package app.revenant.store;

import java.util.Collections;
import java.util.List;

/** The three sentences of SQL that only differ by table and columns. */
final class Sql {

    private Sql() {
    }

    static String insert(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** The keys are bound after the columns. */
    static String update(String table, List<String> columns, List<String> keys) {
        return "UPDATE " + table + " SET " + String.join(" = ?, ", columns) + " = ?" + where(keys);
    }

    static String delete(String table, List<String> keys) {
        return "DELETE FROM " + table + where(keys);
    }

    private static String where(List<String> keys) {
        return " WHERE " + String.join(" = ? AND ", keys) + " = ?";
    }
}
