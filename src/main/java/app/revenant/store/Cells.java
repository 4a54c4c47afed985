package app.revenant.store;

import app.revenant.model.Coded;
import app.revenant.model.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of one row on their way into a table, by column; a table always names its columns in the same order. */
final class Cells {

    private final List<String> columns = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Cells put(String column, Object value) {
        columns.add(column);
        values.add(stored(value));
        return this;
    }

    List<String> columns() {
        return columns;
    }

    List<Object> values() {
        return values;
    }

    /** Dates, times, instants and decimals are written by their own lossless toString. */
    private static Object stored(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? stored(maybe.get()) : null;
        }
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Id id) {
            return id.value();
        }
        return value instanceof Number number && !(value instanceof BigDecimal) ? number : value.toString();
    }
}
