package app.revenant.exchange.csv;

import app.revenant.model.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Optional;

/**
 * The records of a text up to the first that cannot be told from the next. A quote that is never closed swallows the
 * rest of a file without a word, so that the last record is looked at twice.
 */
final class Rows implements AutoCloseable {

    private final Tail text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line = 1;
    private Optional<Refusal> fault = Optional.empty();

    Rows(Reader source, char separator) {
        this.text = new Tail(source);
        this.reader = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true)
                .ofCsvRecord(text);
        this.records = reader.iterator();
    }

    Optional<CsvRecord> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return records.hasNext() || !isOpen(record) ? Optional.of(record) : broken("exchange.csv-open-quote");
        } catch (CsvParseException stray) {
            line = line + 1;
            return broken("exchange.csv-stray-quote");
        }
    }

    /** Why reading stopped before the end; blank where it did not. */
    Optional<Refusal> fault() {
        return fault;
    }

    long line() {
        return line;
    }

    private Optional<CsvRecord> broken(String key) {
        fault = Optional.of(new Refusal(key));
        return Optional.empty();
    }

    private boolean isOpen(CsvRecord last) {
        String field = last.getField(last.getFieldCount() - 1);
        return field.chars().anyMatch(sign -> sign == '\n' || sign == '\r') && text.last() != '"';
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
