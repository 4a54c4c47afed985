package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.model.Stage;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What one can do with a line, also from the keyboard's menu key. */
record RowMenu(PipelineModel model, Words words, Desk desk, Runnable editAmount) {

    ContextMenu of(PipelineRow row) {
        DealId id = row.assessed().id();
        Menu stages = new Menu(words.of("pipeline.change-stage"), Icon.of(Feather.COLUMNS));
        for (Stage stage : model.read().get().stages()) {
            stages.getItems().add(item(words.stage(stage), () -> model.move(row, stage)));
        }
        ContextMenu menu = new ContextMenu(item(words.of("pipeline.open"), Feather.EYE, () -> model.open(row)), stages,
                item(words.of("pipeline.change-amount"), Feather.EDIT_2, editAmount), new SeparatorMenuItem(),
                item(words.of("act.log-contact"), Feather.PHONE_CALL, () -> desk.navigator().logContact(Optional.of(id))));
        if (row.isGhosting()) {
            menu.getItems().add(item(words.of("pipeline.why"), Feather.MOON, () -> desk.navigator().openGhost(id)));
        }
        menu.getItems().add(item(words.of("act.close-out"), Feather.FEATHER, () -> desk.navigator().closeOut(id)));
        return menu;
    }

    private static MenuItem item(String name, Feather icon, Runnable act) {
        MenuItem item = item(name, act);
        item.setGraphic(Icon.of(icon));
        return item;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(chosen -> act.run());
        return item;
    }
}
