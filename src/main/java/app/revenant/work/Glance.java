package app.revenant.work;

import app.revenant.exchange.csv.TableLook;
import java.nio.file.Path;
import java.util.List;

/**
 * A look at tables before they are read in.
 *
 * @param sellers whom they name, in the order of the alphabet
 */
public record Glance(List<Table> tables, List<String> sellers) {

    public static final Glance NONE = new Glance(List.of(), List.of());

    /** Its columns and first rows, as they stand in the file. */
    public record Table(String file, List<String> columns, List<Row> rows) {
    }

    /** The header is line 1. */
    public record Row(long line, List<String> cells) {
    }

    static Glance at(List<Path> tables) {
        List<TableLook> looks = tables.stream().map(TableLook::of).toList();
        return new Glance(looks.stream().map(Glance::table).toList(),
                looks.stream().flatMap(look -> look.sellers().stream()).distinct().sorted().toList());
    }

    private static Table table(TableLook look) {
        return new Table(look.file(), look.columns(), look.first().stream().map(line -> new Row(line.number(), line.cells())).toList());
    }
}
