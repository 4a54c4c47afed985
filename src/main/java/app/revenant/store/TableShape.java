package app.revenant.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What undoing needs to know of a table. Its keys come first among its columns, as in every table of ours.
 *
 * @param keys how many of the columns name a row; they are never changed in place
 */
record TableShape(String name, List<String> columns, int keys) {

    static TableShape of(Statements statements, String table) {
        List<String> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        statements.each("SELECT name, pk FROM pragma_table_info('" + table + "')", row -> {
            columns.add(row.text("name"));
            return row.number("pk") > 0 && keys.add(row.text("name"));
        });
        if (keys.isEmpty() || !columns.subList(0, keys.size()).equals(keys)) {
            throw new IllegalStateException("the keys of " + table + " do not come first");
        }
        return new TableShape(table, List.copyOf(columns), keys.size());
    }

    /** Three triggers that keep what is needed to take a change back. */
    List<String> triggers() {
        return List.of(
                trigger("insert", "NEW", columns.subList(0, keys)),
                trigger("update", "OLD", columns),
                trigger("delete", "OLD", columns));
    }

    /** Takes one change back. */
    void takeBack(Statements statements, String act, List<Object> values) {
        List<String> keyColumns = columns.subList(0, keys);
        switch (act) {
            case "insert" -> statements.update(Sql.delete(name, keyColumns), values);
            case "delete" -> statements.update(Sql.insert(name, columns), values);
            default -> {
                List<Object> bound = new ArrayList<>(values);
                bound.addAll(values.subList(0, keys));
                statements.update(Sql.update(name, columns, keyColumns), bound);
            }
        }
    }

    /** How many values the log keeps of this act. */
    int kept(String act) {
        return act.equals("insert") ? keys : columns.size();
    }

    private String trigger(String act, String side, List<String> kept) {
        String into = IntStream.rangeClosed(1, kept.size()).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        String from = kept.stream().map(column -> side + "." + column).collect(Collectors.joining(", "));
        return "CREATE TEMP TRIGGER undo_" + name + "_" + act + " AFTER " + act + " ON main." + name
                + " BEGIN INSERT INTO undo_row (thing, act, " + into + ") VALUES ('" + name + "', '" + act + "', "
                + from + "); END";
    }
}
