package app.revenant.exchange.csv;

import app.revenant.exchange.Format;
import app.revenant.exchange.IgnoredFile;
import app.revenant.exchange.RefusedLine;
import app.revenant.exchange.TableReading;
import app.revenant.model.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is left aside while tables are read. */
final class Findings {

    private final List<RefusedLine> refused = new ArrayList<>();
    private final List<IgnoredFile> ignored = new ArrayList<>();

    void refuse(String file, long line, Refusal why) {
        refused.add(new RefusedLine(file, line, why));
    }

    void ignore(Table table) {
        ignore(table.name(), table.format(), table.count());
    }

    private void ignore(String file, Format format, long rows) {
        ignored.add(new IgnoredFile(file, format, rows));
    }

    /** By file, then by line: some lines are judged only when others have been read. */
    TableReading toReading() {
        refused.sort(Comparator.comparing(RefusedLine::file).thenComparingLong(RefusedLine::line));
        return new TableReading(refused, ignored);
    }
}
