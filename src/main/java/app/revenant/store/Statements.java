package app.revenant.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.ProgressHandler;

/** One connection with the statements it has prepared, each prepared once. For one thread at a time. */
final class Statements implements AutoCloseable {

    private static final int STEPS_BETWEEN_LOOKS = 5_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** For pragmas and the beginnings and ends of transactions, which are never kept. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    /** From now on asks now and then whether to go on. */
    void oversee(ProgressHandler overseer) {
        try {
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, overseer);
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    int update(String sql, Object... values) {
        return update(sql, List.of(values));
    }

    int update(String sql, List<Object> values) {
        try {
            PreparedStatement statement = take(sql);
            bind(statement, values);
            int rows = statement.executeUpdate();
            keep(sql, statement);
            return rows;
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(row.as(reader)), values);
        return all;
    }

    /** Row after row, none kept; what the reader makes of a row is dropped. */
    void each(String sql, Row.Reader<?> reader, Object... values) {
        try {
            PreparedStatement statement = take(sql);
            bind(statement, List.of(values));
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (row.next()) {
                    row.as(reader);
                }
            }
            keep(sql, statement);
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    long number(String sql, Object... values) {
        return this.<Number>first(sql, row -> (Number) row.raw(1), values).orElseThrow().longValue();
    }

    /** A statement of its own, closed with the cursor, so that several may stand open at once. */
    <T> Cursor<T> cursor(String sql, String owner, Row.Reader<T> reader) {
        try {
            return new Cursor<>(connection.prepareStatement(sql), owner, reader);
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
            kept.clear();
            connection.close();
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement statement = kept.remove(sql);
        return statement == null ? connection.prepareStatement(sql) : statement;
    }

    /** Only after a success: the driver throws away a statement that failed. */
    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = kept.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
