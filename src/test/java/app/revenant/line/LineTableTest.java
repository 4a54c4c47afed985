package app.revenant.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the tables says what stands beside it, see {@link Told}. */
class LineTableTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final LineReader READER = new LineReader(Known.names(), "EUR");

    /** A line of a table. */
    record Row(LocalDateTime now, String line, String told) {

        static Row of(String row) {
            String[] sides = row.split(" => ", 2);
            boolean dated = sides[0].matches("\\d{4}-\\d\\d-\\d\\dT.*");
            return new Row(dated ? LocalDateTime.parse(sides[0].substring(0, 16)) : MONDAY, dated ? sides[0].substring(19) : sides[0], sides[1]);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static Stream<Row> french() {
        return rows("fr.txt");
    }

    static Stream<Row> english() {
        return rows("en.txt");
    }

    static Stream<Row> dates() {
        return rows("dates.txt");
    }

    @ParameterizedTest
    @MethodSource({"french", "english", "dates"})
    void aLineSaysWhatTheTableSays(Row row) {
        assertThat(Told.of(READER.read(row.line(), ZonedDateTime.of(row.now(), PARIS)))).isEqualTo(row.told());
    }

    @Test
    void theTablesAreLongEnoughToTrust() {
        assertThat(Stream.of(french(), english(), dates()).flatMap(all -> all)).hasSizeGreaterThan(350);
    }

    private static Stream<Row> rows(String table) {
        try (InputStream file = LineTableTest.class.getResourceAsStream("/app/revenant/line/" + table)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(row -> row.contains(" => ")).map(Row::of).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
