package app.revenant.store;

import app.revenant.model.Id;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** A table of things with an id of their own, in the order of the store. The writer leaves out position and id. */
record ThingTable<T>(String name, BiConsumer<T, Cells> writer, Row.Reader<T> reader) {

    /** A row with the position its lists hang on. */
    record Placed<T>(long position, T thing) {
    }

    OptionalLong position(Statements statements, Id id) {
        String sql = "SELECT position FROM " + name + " WHERE id = ?";
        return statements.list(sql, row -> row.number("position"), id.value()).stream()
                .mapToLong(Long::longValue).findFirst();
    }

    void replace(Statements statements, long position, T thing) {
        Cells cells = new Cells();
        writer.accept(thing, cells);
        List<Object> values = new ArrayList<>(cells.values());
        values.add(position);
        statements.update(Sql.update(name, cells.columns(), List.of("position")), values);
    }

    /** Appends to the store and returns the position it got. */
    long append(Statements statements, Id id, T thing) {
        Cells cells = new Cells().put("id", id);
        writer.accept(thing, cells);
        statements.update(Sql.insert(name, cells.columns()), cells.values());
        return statements.number("SELECT last_insert_rowid()");
    }

    /** Replaces the one of this id in its place, or appends it. */
    void keep(Statements statements, Id id, T thing) {
        OptionalLong known = position(statements, id);
        if (known.isPresent()) {
            replace(statements, known.getAsLong(), thing);
        } else {
            append(statements, id, thing);
        }
    }

    /** The one of this id, if it is there. */
    void drop(Statements statements, Id id) {
        position(statements, id).ifPresent(position -> delete(statements, position));
    }

    void delete(Statements statements, long position) {
        statements.update("DELETE FROM " + name + " WHERE position = ?", position);
    }

    Optional<Placed<T>> find(Statements statements, Id id) {
        return statements.first("SELECT * FROM " + name + " WHERE id = ?", this::placed, id.value());
    }

    /** One row an owner: the cursor's owner is the row's own position. */
    Cursor<Placed<T>> all(Statements statements) {
        return statements.cursor("SELECT * FROM " + name + " ORDER BY position", "position", this::placed);
    }

    long count(Statements statements) {
        return statements.number("SELECT count(*) FROM " + name);
    }

    private Placed<T> placed(Row row) throws SQLException {
        return new Placed<>(row.number("position"), reader.read(row));
    }
}
