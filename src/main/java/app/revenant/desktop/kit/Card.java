package app.revenant.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A framed part of a screen. */
public final class Card extends VBox {

    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
    }

    /** With its heading. */
    public static Card of(String heading, Node... content) {
        Card card = new Card(Texts.heading(heading));
        card.getChildren().addAll(content);
        return card;
    }
}
