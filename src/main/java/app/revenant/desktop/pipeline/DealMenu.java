package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.model.Stage;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What one can do with a deal, the same on a card and in a line, also from the keyboard's menu key. */
record DealMenu(PipelineModel model, Words words, Desk desk, Asks asks) {

    /** @param beside the card or line it is about */
    ContextMenu of(PipelineRow row, Node beside) {
        DealId id = row.id();
        Moves moves = model.moves();
        ContextMenu menu = new ContextMenu(item(words.of("pipeline.open"), Feather.EYE, () -> model.open(row)), stages(row),
                item(words.of("pipeline.change-amount"), Feather.EDIT_2, () -> asks.amount(row, beside)),
                item(words.of("board.change-step"), Feather.CALENDAR, () -> asks.step(row, beside)), row.isParked()
                        ? item(words.of("board.resume"), Feather.PLAY, () -> moves.resume(row))
                        : item(words.of("board.park"), Feather.PAUSE, () -> asks.park(row, beside)), new SeparatorMenuItem(),
                item(words.of("act.log-contact"), Feather.PHONE_CALL, () -> desk.navigator().logContact(Optional.of(id))));
        if (row.isGhosting()) {
            menu.getItems().add(item(words.of("pipeline.why"), Feather.MOON, () -> desk.navigator().openGhost(id)));
        }
        menu.getItems().add(item(words.of("act.close-out"), Feather.FEATHER, () -> desk.navigator().closeOut(id)));
        return menu;
    }

    private Menu stages(PipelineRow row) {
        Menu stages = new Menu(words.of("pipeline.change-stage"), Icon.of(Feather.COLUMNS));
        for (Stage stage : model.shown().get().read().stages()) {
            MenuItem item = new MenuItem(words.stage(stage));
            item.setOnAction(chosen -> model.moves().move(row, stage));
            stages.getItems().add(item);
        }
        return stages;
    }

    private static MenuItem item(String name, Feather icon, Runnable act) {
        MenuItem item = new MenuItem(name, Icon.of(icon));
        item.setOnAction(chosen -> act.run());
        return item;
    }
}
