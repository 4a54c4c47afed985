package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hostile tables collected by the authors of other readers. */
class TortureTest {

    private static List<Map<String, String>> rows(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        Table.open(file).forEach(new Findings(), row -> rows.add(row.cells()));
        return rows;
    }

    /** The tables went through a repository that keeps one kind of line end only, their answers did not. */
    private static List<Map<String, String>> expected(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    rows.add(new HashMap<>());
                } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    rows.get(rows.size() - 1).put(parser.currentName().toLowerCase(Locale.ROOT),
                            parser.getText().replace("\r\n", "\n"));
                }
            }
        }
        return rows;
    }

    @Test
    void theSpectrumIsReadAsItsAuthorsSay() throws IOException {
        Path folder = Tables.data("csv-torture").resolve("csv-spectrum");
        for (Path file : Tables.csvIn(folder.resolve("csvs"))) {
            String name = file.getFileName().toString().replace(".csv", ".json");
            assertThat(rows(file)).as(name).isEqualTo(expected(folder.resolve("json").resolve(name)));
        }
    }

    @Test
    void aMarkThatLiesIsNotBelieved() {
        Path folder = Tables.data("csv-torture").resolve("smarter_csv");
        for (String name : List.of("0000feff", "efbbbf", "fffe0000", "feff", "fffe")) {
            List<Map<String, String>> rows = rows(folder.resolve("bom_test_" + name + ".csv"));
            assertThat(rows).as(name).hasSize(2);
            assertThat(rows.get(0).keySet()).as(name).allMatch(column -> column.matches("[a-z_ ]+"));
        }
    }

    @Test
    void frenchLettersComeOutOfFrenchWindows() {
        Path folder = Tables.data("csv-torture").resolve("charlesnepote-fr-encodings");
        for (String name : List.of("CSV-basic-ISO-8859-1.CRLF.csv", "CSV-basic-ISO-8859-1.LF.csv")) {
            assertThat(rows(folder.resolve(name)).get(2)).containsEntry("first_name", "Hélène").containsEntry("age",
                    "42");
        }
    }

    @Test
    void aQuoteNeverClosedIsToldAndNotSwallowed() {
        Path folder = Tables.data("csv-torture").resolve("smarter_csv");
        for (String name : List.of("bad_row_multiline.csv", "malformed_data_eof.csv")) {
            Findings findings = new Findings();
            Table.open(folder.resolve(name)).forEach(findings, row -> { });
            assertThat(Tables.told(findings.toReading())).as(name).containsExactly(
                    name + ":3 A quote opened in this row is never closed; close it and read the file again.");
        }
    }

    @Test
    void nothingInTheCollectionBreaksTheReader() throws IOException {
        try (Stream<Path> files = Files.walk(Tables.data("csv-torture"))) {
            List<Path> tables = files.filter(Files::isRegularFile).toList();
            assertThat(tables).hasSizeGreaterThan(100);
            tables.forEach(file -> {
                Findings findings = new Findings();
                Table.open(file).forEach(findings, row -> { });
                assertThat(Tables.told(findings.toReading())).as(file.toString()).allMatch(told -> !told.contains("{"));
            });
        }
    }
}
