package app.revenant.exchange.csv;

import app.revenant.exchange.Quoted;
import app.revenant.model.Coded;
import app.revenant.model.Refusal;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One row by the names of its columns; of columns with one name, the first.
 *
 * @param line where it begins, the header being line 1
 */
record Row(long line, Map<String, String> cells) {

    static Row of(CsvRecord record, List<String> columns) {
        if (record.getFieldCount() != columns.size()) {
            throw new Refusal("exchange.csv-width", record.getFieldCount(), columns.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            cells.putIfAbsent(columns.get(index), record.getField(index));
        }
        return new Row(record.getStartingLineNumber(), cells);
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The cell as it is, with its spaces and line ends; blank where empty or where there is no such column. */
    Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).filter(Predicate.not(String::isEmpty));
    }

    /** The cell without the spaces around it. */
    Optional<String> word(String column) {
        return text(column).map(String::strip).filter(Predicate.not(String::isEmpty));
    }

    /** A name or an id of ours, as it is but without its guard; blank where only spaces are left. */
    Optional<String> own(String column) {
        return text(column).map(Guard::off).filter(Predicate.not(String::isBlank));
    }

    String mustOwn(String column) {
        return own(column).orElseThrow(() -> new Refusal("exchange.csv-empty", column));
    }

    String must(String column) {
        return word(column).orElseThrow(() -> new Refusal("exchange.csv-empty", column));
    }

    boolean isTrue(String column) {
        return word(column).filter("true"::equalsIgnoreCase).isPresent();
    }

    <E extends Enum<E> & Coded> Optional<E> code(String column, Class<E> vocabulary) {
        return word(column).map(word -> Coded.find(vocabulary, word).orElseThrow(() ->
                new Refusal("exchange.csv-not-one-of", column, new Quoted(word),
                        Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code)
                                .collect(Collectors.joining(", ")))));
    }
}
