package app.revenant.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Things side by side. */
public final class Rows {

    private Rows() {
    }

    public static HBox of(double gap, Node... content) {
        HBox row = new HBox(gap, content);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Pushes what follows it to the right edge. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
