package app.revenant.store;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A table whose rows are a list that belongs to one row of another table, kept in order by {@code position}.
 *
 * @param owner the column that names the row they belong to
 */
record ListTable<T>(String name, String owner, BiConsumer<T, Cells> writer, Row.Reader<T> reader) {

    void append(Statements statements, long ownerPosition, T item) {
        long last = statements.number("SELECT coalesce(max(position), -1) FROM " + name + whereOwner(), ownerPosition);
        insert(statements, ownerPosition, last + 1, item);
    }

    void insertAll(Statements statements, long ownerPosition, List<T> items) {
        for (int position = 0; position < items.size(); position++) {
            insert(statements, ownerPosition, position, items.get(position));
        }
    }

    void insert(Statements statements, long ownerPosition, long position, T item) {
        Cells cells = new Cells().put(owner, ownerPosition).put("position", position);
        writer.accept(item, cells);
        statements.update(Sql.insert(name, cells.columns()), cells.values());
    }

    void clear(Statements statements, long ownerPosition) {
        statements.update("DELETE FROM " + name + whereOwner(), ownerPosition);
    }

    List<T> of(Statements statements, long ownerPosition) {
        return Collections.unmodifiableList(
                statements.list("SELECT * FROM " + name + whereOwner() + " ORDER BY position", reader, ownerPosition));
    }

    Cursor<T> all(Statements statements) {
        return statements.cursor("SELECT * FROM " + name + " ORDER BY " + owner + ", position", owner, reader);
    }

    private String whereOwner() {
        return " WHERE " + owner + " = ?";
    }
}
