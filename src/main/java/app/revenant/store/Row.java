package app.revenant.store;

import app.revenant.model.Coded;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The row a query stands on, read by column name into the types of the model. */
final class Row {

    /** Makes something of the row; called once a row, must not keep it. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet results;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Class<?>, Map<String, Coded>> meanings = new HashMap<>();

    Row(ResultSet results) throws SQLException {
        this.results = results;
        ResultSetMetaData names = results.getMetaData();
        for (int column = 1; column <= names.getColumnCount(); column++) {
            columns.put(names.getColumnName(column), column);
        }
    }

    /** What the reader makes of this row; a value that means nothing to us is a damage of the file. */
    <T> T as(Reader<T> reader) throws SQLException {
        try {
            return reader.read(this);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException | IllegalStateException e) {
            throw Fault.unreadable(e);
        }
    }

    boolean next() throws SQLException {
        return results.next();
    }

    Object raw(int column) throws SQLException {
        return results.getObject(column);
    }

    String text(String column) throws SQLException {
        return results.getString(columns.get(column));
    }

    Optional<String> words(String column) throws SQLException {
        return Optional.ofNullable(text(column));
    }

    <T> Optional<T> maybe(String column, Function<String, T> reading) throws SQLException {
        return words(column).map(reading);
    }

    long number(String column) throws SQLException {
        return results.getLong(columns.get(column));
    }

    Optional<Long> maybeNumber(String column) throws SQLException {
        long number = number(column);
        return results.wasNull() ? Optional.empty() : Optional.of(number);
    }

    Optional<Integer> count(String column) throws SQLException {
        return maybeNumber(column).map(Math::toIntExact);
    }

    double real(String column) throws SQLException {
        return results.getDouble(columns.get(column));
    }

    Optional<Double> maybeReal(String column) throws SQLException {
        double number = real(column);
        return results.wasNull() ? Optional.empty() : Optional.of(number);
    }

    boolean yes(String column) throws SQLException {
        return number(column) != 0;
    }

    Optional<Boolean> maybeYes(String column) throws SQLException {
        return maybeNumber(column).map(number -> number != 0);
    }

    Instant instant(String column) throws SQLException {
        return Instant.parse(text(column));
    }

    LocalDate day(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    Optional<LocalDate> maybeDay(String column) throws SQLException {
        return maybe(column, LocalDate::parse);
    }

    <E extends Enum<E> & Coded> E code(Class<E> vocabulary, String column) throws SQLException {
        return meaning(vocabulary, text(column));
    }

    <E extends Enum<E> & Coded> Optional<E> maybeCode(Class<E> vocabulary, String column) throws SQLException {
        return maybe(column, code -> meaning(vocabulary, code));
    }

    /** A column tends to repeat its codes, so what they mean is looked up once a query. */
    <E extends Enum<E> & Coded> E meaning(Class<E> vocabulary, String code) {
        return vocabulary.cast(meanings.computeIfAbsent(vocabulary, any -> new HashMap<>())
                .computeIfAbsent(code, unknown -> Coded.find(vocabulary, code).orElseThrow(() ->
                        new IllegalStateException("“" + code + "” is no " + vocabulary.getSimpleName()))));
    }
}
