package app.revenant.desktop.pipeline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/** A card is taken from one column to another with the mouse. The column it would go to is lit. */
final class Dragging {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double EDGE = 40;
    private static final double STRIDE = 0.02;

    private final BoardPane board;
    private final Moves moves;
    private final Asks asks;
    private Optional<PipelineRow> dragged = Optional.empty();

    Dragging(BoardPane board, Moves moves, Asks asks) {
        this.board = board;
        this.moves = moves;
        this.asks = asks;
        board.addEventFilter(DragEvent.DRAG_OVER, over -> scrollAt(over.getX()));
    }

    void from(CardCell cell) {
        cell.setOnDragDetected(begun -> {
            if (!cell.isEmpty()) {
                begun.consume();
                dragged = Optional.of(cell.getItem());
                Dragboard drag = cell.startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(cell.getItem().name() + " – " + cell.getItem().title());
                drag.setContent(content);
                SnapshotParameters clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                drag.setDragView(cell.snapshot(clear, null), begun.getX(), begun.getY());
            }
        });
        cell.setOnDragDone(done -> dragged = Optional.empty());
    }

    void onto(LanePane pane) {
        onto(pane, pane.lane().kind());
        pane.setOnDragDropped(dropped -> {
            dropped.consume();
            dropped.setDropCompleted(dragged.isPresent());
            dragged.ifPresent(row -> drop(row, pane.lane(), pane));
        });
    }

    /** The folded parked lane takes cards, too. */
    void onto(Node place, Lane.Kind kind) {
        place.setOnDragOver(over -> {
            if (accepts(kind)) {
                over.acceptTransferModes(TransferMode.MOVE);
                over.consume();
            }
        });
        place.setOnDragEntered(entered -> place.pseudoClassStateChanged(TARGET, accepts(kind)));
        place.setOnDragExited(exited -> place.pseudoClassStateChanged(TARGET, false));
        place.setOnDragDropped(dropped -> {
            dropped.consume();
            dropped.setDropCompleted(dragged.isPresent());
            dragged.ifPresent(row -> asks.park(row, place));
        });
    }

    private boolean accepts(Lane.Kind kind) {
        return kind != Lane.Kind.OTHER && dragged.filter(row -> kind != Lane.Kind.PARKED || !row.isParked()).isPresent();
    }

    private void drop(PipelineRow row, Lane lane, Node place) {
        if (lane.kind() == Lane.Kind.PARKED) {
            asks.park(row, place);
        } else {
            moves.into(row, lane);
        }
    }

    /** Near an edge the board is drawn along. */
    private void scrollAt(double x) {
        if (x < EDGE) {
            board.setHvalue(board.getHvalue() - STRIDE);
        } else if (x > board.getWidth() - EDGE) {
            board.setHvalue(board.getHvalue() + STRIDE);
        }
    }
}
