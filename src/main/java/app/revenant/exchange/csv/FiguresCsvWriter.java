package app.revenant.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes one row a number for a spreadsheet: UTF-8, commas, CRLF, texts guarded against formulas. */
public final class FiguresCsvWriter {

    static final List<String> COLUMNS = List.of("figure", "n", "name", "x", "value", "unit", "low", "high", "of");
    private static final int PLACES = 4;

    public void write(List<Figure> figures, OutputStream file) throws IOException {
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        try {
            rows.writeRecord(COLUMNS);
            figures.forEach(figure -> rows.writeRecord(row(figure)));
            rows.flush();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static List<String> row(Figure figure) {
        return List.of(Guard.on(figure.figure()), Integer.toString(figure.n()), Guard.on(figure.name()), number(figure.x()),
                number(figure.value()), figure.unit(), number(figure.low()), number(figure.high()),
                figure.of().map(String::valueOf).orElse(""));
    }

    private static String number(Optional<Double> number) {
        return number.map(FiguresCsvWriter::number).orElse("");
    }

    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
