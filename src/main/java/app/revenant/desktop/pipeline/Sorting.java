package app.revenant.desktop.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** By which column, and whether from the end. */
record Sorting(Column column, boolean down) {

    private static final String DOWN = "-";
    private static final int MOST = 3;

    /** {@code amount-}: by amount, the largest first. Blank where it names no column. */
    static Optional<Sorting> read(String text) {
        boolean down = text.endsWith(DOWN);
        return Column.of(down ? text.substring(0, text.length() - 1) : text).map(column -> new Sorting(column, down));
    }

    String write() {
        return column.id() + (down ? DOWN : "");
    }

    /** By this column first, then as before; asked for again it turns round. */
    static List<Sorting> first(Column column, List<Sorting> before) {
        List<Sorting> order = new ArrayList<>(before);
        boolean again = !before.isEmpty() && before.get(0).column() == column;
        boolean down = again && !before.get(0).down();
        order.removeIf(each -> each.column() == column);
        order.add(0, new Sorting(column, down));
        return List.copyOf(order.subList(0, Math.min(MOST, order.size())));
    }

    /** Parked deals last; where nothing was chosen the flagged ones come first. */
    static Comparator<PipelineRow> order(List<Sorting> order, Alphabet alphabet) {
        Comparator<PipelineRow> result = Comparator.comparing(PipelineRow::isParked);
        for (Sorting each : order) {
            Comparator<PipelineRow> by = each.column().order(alphabet);
            result = result.thenComparing(each.down() ? by.reversed() : by);
        }
        return order.isEmpty() ? result.thenComparing(row -> !row.assessed().assessment().isFlagged()) : result;
    }
}
