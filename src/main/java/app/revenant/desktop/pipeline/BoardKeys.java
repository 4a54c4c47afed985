package app.revenant.desktop.pipeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The board by the keyboard: arrows go from card to card, with Ctrl they take the card along. */
record BoardKeys(BoardPane board, PipelineModel model) {

    void on(LanePane lane) {
        lane.list().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            Optional<PipelineRow> card = Optional.ofNullable(lane.list().getSelectionModel().getSelectedItem());
            if (sideways(lane, card, pressed) || card.filter(row -> act(row, pressed)).isPresent()) {
                pressed.consume();
            }
        });
    }

    private boolean sideways(LanePane lane, Optional<PipelineRow> card, KeyEvent pressed) {
        int way = pressed.getCode() == KeyCode.RIGHT ? 1 : pressed.getCode() == KeyCode.LEFT ? -1 : 0;
        if (way == 0 || pressed.isAltDown() || pressed.isShiftDown()) {
            return false;
        }
        if (pressed.isShortcutDown()) {
            card.ifPresent(row -> carry(row, way));
        } else {
            go(lane, way);
        }
        return true;
    }

    /** Past the last stage lies the parked lane, which asks for a day; a parked deal goes back to where it was. */
    private void carry(PipelineRow row, int way) {
        if (row.isParked()) {
            if (way < 0) {
                model.moves().resume(row);
            }
            return;
        }
        model.moves().beside(row, way).ifPresent(lane -> {
            if (lane.kind() == Lane.Kind.PARKED) {
                board.toPark(row);
            } else {
                model.moves().into(row, lane);
            }
        });
    }

    /** To the card at the same height; empty columns are stepped over. */
    private void go(LanePane from, int way) {
        List<LanePane> lanes = board.lanes();
        int height = from.list().getSelectionModel().getSelectedIndex();
        for (int at = lanes.indexOf(from) + way; at >= 0 && at < lanes.size(); at += way) {
            LanePane lane = lanes.get(at);
            if (!lane.lane().rows().isEmpty()) {
                lane.pick(height);
                lane.list().requestFocus();
                return;
            }
        }
    }

    private boolean act(PipelineRow row, KeyEvent pressed) {
        boolean menu = pressed.getCode() == KeyCode.CONTEXT_MENU || pressed.getCode() == KeyCode.F10 && pressed.isShiftDown();
        if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
            model.open(row);
        } else if (pressed.getCode() == KeyCode.F2 && pressed.isShiftDown()) {
            board.askStep(row);
        } else if (pressed.getCode() == KeyCode.F2) {
            board.askAmount(row);
        } else if (menu) {
            board.menuOf(row);
        } else {
            return false;
        }
        return true;
    }
}
