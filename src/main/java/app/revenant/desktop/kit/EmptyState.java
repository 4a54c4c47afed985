package app.revenant.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen shows when there is nothing to show: why, and what to do about it. */
public final class EmptyState extends VBox {

    private static final double TEXT_WIDTH = 420;

    public EmptyState(Feather icon, String heading, String text, Node... acts) {
        FontIcon shape = Icon.of(icon);
        shape.getStyleClass().add("empty-icon");
        Label explanation = Texts.wrapped(Texts.muted(text));
        explanation.setMaxWidth(TEXT_WIDTH);
        explanation.getStyleClass().add("centred");
        getChildren().addAll(shape, Texts.heading(heading), explanation);
        getChildren().addAll(acts);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }
}
