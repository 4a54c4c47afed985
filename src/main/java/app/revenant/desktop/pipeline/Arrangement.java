package app.revenant.desktop.pipeline;

import java.util.List;

/**
 * How the pipeline is looked at.
 *
 * @param board the board, else the table
 * @param parked whether parked deals are shown: as an open lane, or at the end of the table
 * @param order the most important first
 * @param columns of the table, from the left
 */
record Arrangement(boolean board, boolean parked, PipelineFilter filter, List<Sorting> order, List<Column> columns) {

    static final Arrangement FIRST = new Arrangement(true, false, PipelineFilter.NONE, List.of(), Column.USUAL);

    Arrangement {
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    Arrangement board(boolean asBoard) {
        return new Arrangement(asBoard, parked, filter, order, columns);
    }

    Arrangement parked(boolean shown) {
        return new Arrangement(board, shown, filter, order, columns);
    }

    Arrangement filter(PipelineFilter wished) {
        return new Arrangement(board, parked, wished, order, columns);
    }

    Arrangement order(List<Sorting> wished) {
        return new Arrangement(board, parked, filter, wished, columns);
    }

    Arrangement columns(List<Column> wished) {
        return new Arrangement(board, parked, filter, order, wished);
    }
}
