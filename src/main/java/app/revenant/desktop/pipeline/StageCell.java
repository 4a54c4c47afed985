package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Words;
import app.revenant.model.Stage;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;

/** The stage, as a button that offers the others. */
final class StageCell extends TableCell<PipelineRow, PipelineRow> {

    private final PipelineModel model;
    private final Words words;
    private final Button button = new Button();

    StageCell(PipelineModel model, Words words) {
        this.model = model;
        this.words = words;
        button.getStyleClass().add("stage-button");
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> offer(getItem()));
    }

    @Override
    protected void updateItem(PipelineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            button.setText(words.stage(row.stage()));
            button.setAccessibleText(words.of("pipeline.change-stage") + ": " + words.stage(row.stage()));
            setGraphic(button);
        }
    }

    private void offer(PipelineRow row) {
        ContextMenu menu = new ContextMenu();
        for (Stage stage : model.shown().get().read().stages()) {
            MenuItem item = new MenuItem(words.stage(stage));
            item.setOnAction(chosen -> model.moves().move(row, stage));
            menu.getItems().add(item);
        }
        menu.show(button, Side.BOTTOM, 0, 2);
    }
}
