package app.revenant.exchange.csv;

import app.revenant.exchange.Header;
import app.revenant.model.Refusal;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How a table begins, sound or not, for somebody to recognise it before it is read.
 *
 * @param sellers whom the whole of it names, in the order of the alphabet; none where it names nobody
 */
public record TableLook(String file, List<String> columns, List<Line> first, List<String> sellers) {

    private static final int FEW = 6;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final String SELLER = "sales_agent";

    /** A row as it stands in the file; the header is line 1. */
    public record Line(long number, List<String> cells) {
    }

    public static TableLook of(Path file) {
        Header header = header(file);
        int seller = header.columns().contains("deal_stage") ? header.columns().indexOf(SELLER) : -1;
        List<Line> first = new ArrayList<>();
        TreeSet<String> sellers = new TreeSet<>();
        try (Rows rows = new Rows(Encoding.open(file), header.separator())) {
            rows.next();
            Optional<CsvRecord> row = rows.next();
            while (row.isPresent() && (first.size() < FEW || seller >= 0)) {
                if (first.size() < FEW) {
                    first.add(new Line(row.get().getStartingLineNumber(), List.copyOf(row.get().getFields())));
                }
                cell(row.get(), seller).ifPresent(sellers::add);
                row = rows.next();
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(unreadable, "exchange.unreadable");
        }
        return new TableLook(String.valueOf(file.getFileName()), header.columns(), List.copyOf(first), List.copyOf(sellers));
    }

    private static Optional<String> cell(CsvRecord row, int place) {
        return place >= 0 && place < row.getFieldCount() ? Optional.of(row.getField(place).strip()).filter(Predicate.not(String::isEmpty))
                : Optional.empty();
    }

    private static Header header(Path file) {
        try (Reader text = Encoding.open(file)) {
            char[] start = new char[LONGEST_HEADER];
            return Header.of(new String(start, 0, Math.max(0, text.read(start)))).orElse(new Header(',', List.of()));
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "exchange.unreadable");
        }
    }
}
