package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One part of the settings: its name, what it is for, its cards. */
class Page extends VBox {

    private static final double WIDEST = 900;

    Page(String name, String why) {
        getStyleClass().add("settings-page");
        setMaxWidth(WIDEST);
        getChildren().add(Texts.title(name));
        if (!why.isEmpty()) {
            getChildren().add(Texts.wrapped(Texts.muted(why)));
        }
    }

    final void card(String heading, Node... content) {
        getChildren().add(Card.of(heading, content));
    }

    final void plain(Node... content) {
        getChildren().add(new Card(content));
    }
}
