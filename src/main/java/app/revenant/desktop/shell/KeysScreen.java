package app.revenant.desktop.shell;

import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Every key of the window, written from the acts themselves. */
record KeysScreen(Runnable close) implements Screen {

    private static final double WIDTH = 460;

    @Override
    public Node view(Words words) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("keys");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        keys.getColumnConstraints().add(names);
        for (Place place : Place.listed()) {
            add(keys, words.of(place.key()), "Alt " + (Place.listed().indexOf(place) + 1));
        }
        for (Act act : Act.values()) {
            act.keysShown().ifPresent(shown -> add(keys, words.of(act.label()), shown));
        }
        add(keys, words.of("shell.key-answers"), "1  2");
        add(keys, words.of("shell.key-open"), "⏎");
        add(keys, words.of("shell.key-amount"), "F2");
        add(keys, words.of("shell.key-stage"), "Ctrl ←  Ctrl →");
        add(keys, words.of("shell.key-details"), "Ctrl D");
        add(keys, words.of("shell.key-kept"), "K  N");
        add(keys, words.of("shell.key-save"), "Ctrl ⏎");
        add(keys, words.of("shell.key-close"), "Esc");
        return new StackPane(new SheetPane(words, words.of("shell.keys"), close).content(keys).wide(WIDTH));
    }

    private static void add(GridPane keys, String name, String shown) {
        keys.addRow(keys.getRowCount(), Texts.plain(name), new KeyHint(shown));
    }
}
