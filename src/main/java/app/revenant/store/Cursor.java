package app.revenant.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a list table in the order of their owners, handed out owner by owner, so that a whole store is read in
 * one pass a table and only one owner's rows are held at a time.
 */
final class Cursor<T> implements AutoCloseable {

    private static final long PAST_THE_END = Long.MAX_VALUE;

    private final PreparedStatement statement;
    private final String ownerColumn;
    private final Row.Reader<T> reader;
    private final Row row;
    private long owner;

    Cursor(PreparedStatement statement, String ownerColumn, Row.Reader<T> reader) throws SQLException {
        this.statement = statement;
        this.ownerColumn = ownerColumn;
        this.reader = reader;
        this.row = new Row(statement.executeQuery());
        step();
    }

    boolean hasNext() {
        return owner != PAST_THE_END;
    }

    /** The row it stands on, whoever owns it. */
    T next() {
        try {
            T item = row.as(reader);
            step();
            return item;
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    /** The rows of this owner; owners are asked for in rising order. */
    List<T> of(long wanted) {
        List<T> found = new ArrayList<>();
        try {
            while (owner < wanted) {
                step();
            }
            while (owner == wanted) {
                found.add(row.as(reader));
                step();
            }
        } catch (SQLException e) {
            throw new Fault(e);
        }
        return found;
    }

    private void step() throws SQLException {
        owner = row.next() ? row.number(ownerColumn) : PAST_THE_END;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }
}
