package app.revenant.desktop.pipeline;

import app.revenant.model.DealId;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column of the board: its head, and as many of its cards as can be seen. */
final class LanePane extends VBox {

    static final double LEAST = 188;

    private final LaneHead head;
    private final ListView<PipelineRow> list = new ListView<>();
    private Lane lane;
    private boolean updating;

    LanePane(Lane lane, LaneHead head, BoardPane board) {
        this.head = head;
        this.lane = lane;
        setId("lane-" + lane.id().replaceAll("[^\\w-]", "-"));
        getStyleClass().add("lane");
        setMinWidth(LEAST);
        setPrefWidth(LEAST);
        list.getStyleClass().add("lane-list");
        list.setCellFactory(any -> board.cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (!updating && row != null) {
                board.chose(this, row);
            }
        });
        list.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                board.entered(this);
            }
        });
    }

    Lane lane() {
        return lane;
    }

    ListView<PipelineRow> list() {
        return list;
    }

    void show(Lane now, String spoken) {
        updating = true;
        lane = now;
        head.show(now);
        list.setAccessibleText(spoken);
        Splice.into(list.getItems(), now.rows());
        updating = false;
    }

    /** Chooses a deal without telling anybody; nothing where it is not here. @return whether it is */
    boolean choose(Optional<DealId> deal) {
        updating = true;
        int at = deal.map(this::placeOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        updating = false;
        return at >= 0;
    }

    /** Brings the chosen card into sight, where it is not. */
    void reveal() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    void pick(int place) {
        if (!lane.rows().isEmpty()) {
            int at = Math.max(0, Math.min(place, lane.rows().size() - 1));
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }


    private int placeOf(DealId deal) {
        return IntStream.range(0, list.getItems().size()).filter(at -> list.getItems().get(at).id().equals(deal)).findFirst().orElse(-1);
    }
}
