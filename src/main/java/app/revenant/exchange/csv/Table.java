package app.revenant.exchange.csv;

import app.revenant.exchange.Format;
import app.revenant.exchange.Header;
import app.revenant.model.Refusal;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A file of rows under a header. It can be gone through more than once and is never held whole. */
final class Table {

    private static final int LONGEST_HEADER = 1 << 16;

    private final Path file;
    private final Header header;

    private Table(Path file, Header header) {
        this.file = file;
        this.header = header;
    }

    static Table open(Path file) {
        try (Reader text = Encoding.open(file)) {
            char[] start = new char[LONGEST_HEADER];
            int length = text.read(start);
            return new Table(file, Header.of(new String(start, 0, Math.max(0, length)))
                    .orElse(new Header(',', List.of())));
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "exchange.unreadable");
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    Format format() {
        return header.format();
    }

    long count() {
        AtomicLong rows = new AtomicLong();
        forEach(new Findings(), row -> rows.incrementAndGet());
        return rows.get();
    }

    /** Hands out every sound row; one that its reader refuses is found at its line, and the rest is read. */
    void forEach(Findings findings, Consumer<Row> reader) {
        try (Rows rows = new Rows(Encoding.open(file), header.separator())) {
            rows.next();
            for (Optional<CsvRecord> record = rows.next(); record.isPresent(); record = rows.next()) {
                long line = record.get().getStartingLineNumber();
                try {
                    reader.accept(Row.of(record.get(), header.columns()));
                } catch (Refusal why) {
                    findings.refuse(name(), line, why);
                }
            }
            rows.fault().ifPresent(why -> findings.refuse(name(), rows.line(), why));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(unreadable, "exchange.unreadable");
        }
    }
}
