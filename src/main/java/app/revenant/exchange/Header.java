package app.revenant.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first row of a table and what separates its columns, which a spreadsheet may have changed on saving.
 *
 * @param columns in small letters, without the spaces around them
 */
public record Header(char separator, List<String> columns) {

    private static final String SEPARATORS = ",;\t|";

    public Header {
        columns = List.copyOf(columns);
    }

    /** The header of a table that begins with this text; the separator is the one that finds most columns. */
    public static Optional<Header> of(String start) {
        return SEPARATORS.chars().mapToObj(separator -> split(start, (char) separator)).flatMap(Optional::stream)
                .max(Comparator.<Header>comparingInt(header -> header.columns().size())
                        .thenComparing(header -> -SEPARATORS.indexOf(header.separator())));
    }

    /** Which table this is: of those whose columns are all there, the one that asks for most. */
    public Format format() {
        Set<String> names = Set.copyOf(columns);
        return Stream.of(Format.values()).filter(format -> format.isTableWith(names))
                .max(Comparator.comparingInt(format -> format.columns().size())).orElse(Format.UNKNOWN);
    }

    private static Optional<Header> split(String start, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(start)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).map(names -> new Header(separator,
                    names.stream().map(Header::plain).toList()));
        } catch (CsvParseException | IOException noTable) {
            return Optional.empty();
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
