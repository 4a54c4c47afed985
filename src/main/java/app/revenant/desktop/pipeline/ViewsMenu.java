package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Saved views: chosen with one press, kept under a name, renamed and deleted. */
record ViewsMenu(PipelineModel model, Words words, Asks asks, MenuButton button) {

    void show(List<SavedView> views) {
        button.getItems().setAll(views.stream().map(view -> item(view.name(), Feather.BOOKMARK, () -> model.arrange(view.arrangement()))).toList());
        if (!views.isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        MenuItem save = item(words.of("board.view-save"), Feather.PLUS,
                () -> asks.text(words.of("board.view-title"), words.of("board.view-name"), "", button,
                        name -> model.views().keep(name, model.arrangement().get())));
        save.setId("view-save");
        MenuItem first = item(words.of("board.view-first"), Feather.ROTATE_CCW,
                () -> model.arrange(Arrangement.FIRST.board(model.arrangement().get().board())));
        button.getItems().addAll(save, first);
        if (!views.isEmpty()) {
            button.getItems().addAll(each("board.view-rename", views, this::rename), each("board.view-delete", views, model.views()::delete));
        }
    }

    private void rename(SavedView view) {
        asks.text(words.of("board.view-rename-title", view.name()), words.of("board.view-name"), view.name(), button,
                name -> model.views().rename(view, name));
    }

    private Menu each(String key, List<SavedView> views, Consumer<SavedView> act) {
        Menu menu = new Menu(words.of(key));
        views.forEach(view -> {
            MenuItem item = new MenuItem(view.name());
            item.setOnAction(chosen -> act.accept(view));
            menu.getItems().add(item);
        });
        return menu;
    }

    private static MenuItem item(String name, Feather icon, Runnable act) {
        MenuItem item = new MenuItem(name, Icon.of(icon));
        item.setOnAction(chosen -> act.run());
        return item;
    }
}
