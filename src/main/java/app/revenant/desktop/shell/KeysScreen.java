package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every key of the program by where it acts, found by a few letters of what it does or by the key itself. */
final class KeysScreen implements Screen {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 430;

    private final Runnable close;
    private String sought = "";

    KeysScreen(Runnable close) {
        this.close = close;
    }

    @Override
    public Node view(Words words) {
        List<KeyGroup> all = KeyGroup.all(words);
        VBox groups = new VBox(14);
        TextField search = new TextField(sought);
        search.setId("keys-search");
        search.setPromptText(words.of("shell.keys-search"));
        search.setAccessibleText(words.of("shell.keys-search"));
        search.textProperty().addListener((property, before, typed) -> {
            sought = typed;
            show(all, groups, words);
        });
        show(all, groups, words);
        return new StackPane(new SheetPane(words, words.of("shell.keys"), close).content(body(search, groups, words)).wide(WIDTH));
    }

    private static VBox body(TextField search, VBox groups, Words words) {
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.of("shell.keys"));
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox line = new HBox(8, Icon.of(Feather.SEARCH), search);
        line.getStyleClass().add("keys-line");
        return new VBox(12, line, scroll);
    }

    private void show(List<KeyGroup> all, VBox groups, Words words) {
        groups.getChildren().setAll(all.stream().map(group -> group.with(sought)).filter(group -> !group.lines().isEmpty())
                .map(KeyGroupPane::new).toList());
        if (groups.getChildren().isEmpty()) {
            groups.getChildren().add(Texts.muted(words.of("shell.keys-none")));
        }
    }
}
